// Runs in the page, which has the DOM that the type checker of these scripts does not know: hence JavaScript.

/**
 * The text node, and the offset in it, of the middle of the first stretch of the editor's visible text that reads `wanted`.
 *
 * @param {string} wanted
 */
const middleOf = (wanted) => {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    // The editor may split a line into several nodes, and shows spaces as no-break spaces.
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes
      .map(({ data }) => data)
      .join("")
      .replaceAll("\u00a0", " ");
    const index = text.indexOf(wanted);
    if (index < 0) continue;
    let rest = index + Math.floor(wanted.length / 2);
    for (const node of nodes) {
      if (rest < node.data.length) return { node, offset: rest };
      rest -= node.data.length;
    }
  }
  return null;
};

/** Where that is, in CSS pixels. @param {string} wanted */
globalThis.placeOf = (wanted) => {
  const middle = middleOf(wanted);
  if (middle === null) return null;
  const range = document.createRange();
  range.setStart(middle.node, middle.offset);
  range.setEnd(middle.node, middle.offset + 1);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** The line below that text, as CSS says it: "dotted 2px"; "none" where there is none. @param {string} wanted */
globalThis.lineBelow = (wanted) => {
  const place = globalThis.placeOf(wanted);
  if (place === null) return null;
  // Lines and fills are not on the text but on boxes behind it.
  for (const box of document.querySelectorAll('.editor-instance .view-overlays .cdr[class*="ced-"]')) {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (place.x < left || place.x > right || place.y < top || place.y > bottom) continue;
    const { borderBottomStyle, borderBottomWidth } = getComputedStyle(box);
    if (borderBottomStyle !== "none") return `${borderBottomStyle} ${borderBottomWidth}`;
  }
  return "none";
};
