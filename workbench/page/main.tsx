import { startGridUi } from "./gridUi";
const el = document.getElementById("page");
if (el) { el.style.height = "100vh"; const ui = startGridUi(el, false); ui.api.createWorkbook({}); Object.assign(window, { ui }); }
