/** The system's nginx and openssl: the test of the packaged site serves it with nginx and makes a certificate with openssl. */
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
