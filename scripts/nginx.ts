/** nginx for the test of the packaged site, and what makes it a certificate: the system's own. */
import { findOrInstall, type Program } from './program';

export const nginxProgram: Program = {
  title: 'nginx',
  commands: ['nginx'],
  variable: 'NGINX',
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  package: 'nginx-light',
};

export const opensslProgram: Program = {
  title: 'OpenSSL',
  commands: ['openssl'],
  places: ['/usr/bin/openssl', 'C:/Program Files/Git/usr/bin/openssl.exe'],
  package: 'openssl',
};

export const findNginx = (): string => findOrInstall(nginxProgram);
export const findOpenssl = (): string => findOrInstall(opensslProgram);
