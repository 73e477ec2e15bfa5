/** Is an address one that any browser opens, one that only this computer or this network opens, or none at all? */
export type LinkJudgement = "web" | "inside" | "local" | "malformed";

const drive = /^[a-z]:(?:[\\/]|$)/i;
const localScheme = /^(?:file|smb|afp|nfs):/i;
const share = /^(?:\\\\|\/\/)[^\\/\s]/;
const relative = /^\.{1,2}[\\/]/;
const webAddress = /^https?:\/\/([^\s/?#]+)([/?#].*)?$/i;
const host =
  /^(?:[^\s/@]*@)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}\.?|\d{1,3}(?:\.\d{1,3}){3}|localhost|[a-z0-9-]+)(?::\d{1,5})?$/iu;
const privateHost = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/i;
const fileName = /\.(?:jpe?g|png|gif|bmp|heic|webp|pdf|docx?|xlsx?|pptx?|mp4|mov|avi|mp3|zip|rar|txt|html?)$/i;

/**
 * "https://thtauyen.hcm.edu.vn/a" → "web"; "#Sheet1!A1" → "inside"; "D:\Anh" → "local"; "htps://a.vn" → "malformed".
 *
 * An address without a scheme that a browser completes ("www.a.vn", "drive.google.com/x") is "web"; a host of the
 * local network and a path relative to the workbook are "local".
 */
export function judgeLink(link: string): LinkJudgement {
  const address = link.trim();
  if (address === "" || /^https?:\/*$/i.test(address)) return "malformed";
  if (address.startsWith("#")) return "inside";
  if (drive.test(address) || localScheme.test(address) || share.test(address) || relative.test(address)) return "local";
  if (/^(?:mailto|tel):\S+$/i.test(address)) return "web";
  const web = webAddress.exec(address);
  if (web) return judgeHost(web[1] ?? "", address);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[\w.-]+\.\p{L}{2,}:\d+/u.test(address)) return "malformed";
  if (/\s/.test(address)) return address.includes("\\") ? "local" : "malformed";
  const [first = ""] = address.split(/[/?#]/);
  if (/^[^/\\]+\.[^/\\]+/.test(first) && host.test(first) && !fileName.test(first)) return "web";
  return fileName.test(address) || address.includes("\\") ? "local" : "malformed";
}

function judgeHost(authority: string, address: string): LinkJudgement {
  const match = host.exec(authority);
  const name = match?.[1] ?? "";
  if (privateHost.test(name)) return "local";
  return name.includes(".") && !/\s/.test(address) ? "web" : "malformed";
}

/** A slip of the keys in "https://" put right when nothing else can be meant: "htps://a.vn" → "https://a.vn". */
export function repairedLink(link: string): string | null {
  const match = /^h?t{1,4}p{1,2}(s?)[:;]?\/{1,3}(?=[^/])/i.exec(link.trim());
  if (!match) return null;
  const right = `http${match[1]?.toLowerCase() ?? ""}://${link.trim().slice(match[0].length)}`;
  return judgeLink(right) === "web" ? right : null;
}
