export function readQuantities(_text: string): readonly { value: number; unit: string }[] {
  return [];
}
