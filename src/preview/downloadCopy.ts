import type { CopyForSharing } from '../workbook/copyForSharing';
import type { Host } from '../excelHost';

/** Makes *Kopi for deling* when there is no Excel to open it: the browser downloads it as a file. */
export function downloadCopy(host: Host): CopyForSharing {
  return async () => {
    const { toXlsx } = await import('../xlsx/toXlsx');
    const bytes = await toXlsx(await host.snapshot(), { forSharing: true, properties: { creator: 'OMST' } });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'Kopi for deling.xlsx';
    link.click();
    // Some browsers read the file only after the click handler has returned.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return 'downloaded';
  };
}
