import { createRoot } from "react-dom/client";
import { Dashboard } from "./App";

const container = document.getElementById("so-dan-van-app");
if (container) createRoot(container).render(<Dashboard snapshots={[]} />);
