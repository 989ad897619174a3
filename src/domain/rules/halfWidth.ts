/** A text whose full-width letters, digits and signs (as East Asian keyboards type them) are the ordinary ones. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
