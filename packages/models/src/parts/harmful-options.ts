/**
 * Programs of which some option runs a command, loads code, writes or sends a file, or goes to another server: from the GTFOBins collection
 * (https://gtfobins.github.io) and the programs' manuals.
 */
export const PROGRAMS_WITH_HARMFUL_OPTIONS: readonly string[] = [
  // Versions, archives, transfers.
  ..."git hg svn curl wget aria2c rsync scp sftp ssh ssh-keygen ssh-keyscan telnet ftp nc ncat socat".split(" "),
  ..."tar zip unzip 7z 7za rar cpio ar gzip bzip2 xz zstd".split(" "),
  // Files and texts.
  ..."find fd fdfind xargs grep rg ag ack sed awk gawk mawk sort split tee dd cp mv rm ln install chmod chown mount tail head".split(" "),
  ..."less more man vi vim nvim nano emacs ed ex diff patch jq yq".split(" "),
  // Shells, interpreters, runners.
  ..."sh bash zsh dash ksh fish cmd powershell pwsh env nice nohup timeout time watch sudo doas su chroot unshare nsenter".split(" "),
  ..."node deno bun python python2 python3 perl ruby php lua java go swift osascript rundll32".split(" "),
  ..."npm npx pnpm yarn bunx tsx ts-node pip pip3 pipx uv uvx poetry cargo gem bundle composer dotnet".split(" "),
  ..."make cmake gcc g++ clang tsc mvn gradle ant bazel ansible-playbook".split(" "),
  // Containers, clusters, clouds, services.
  ..."docker docker-compose podman nerdctl kubectl helm terraform tofu pulumi aws gcloud gsutil az gh glab lxc flatpak vagrant".split(" "),
  ..."systemctl journalctl crontab at screen tmux mail sendmail nmap tcpdump openssl gpg wrangler vercel".split(" "),
  // Databases.
  ..."psql pg_dump pg_restore initdb mysql mysqldump mariadb sqlite3 duckdb mongosh mongodump redis-cli".split(" "),
  // Media and documents.
  ..."ffmpeg ffprobe ffplay yt-dlp youtube-dl convert magick identify gs pandoc markitdown pdflatex xelatex latex".split(" "),
  ..."soffice libreoffice wkhtmltopdf weasyprint exiftool import chrome google-chrome chromium chromium-browser firefox open xdg-open".split(
    " ",
  ),
];
