import { expect, test } from "vitest";
import { requestedStep } from "../../../addin/commands/requested-step";

test.each([
  ["?step=check", "check"],
  ["?_host_Info=Excel$Web$16.01$vi-VN&step=dashboard", "dashboard"],
  ["?step=xoa", null],
  ["?step=", null],
  ["", null],
])("%s asks for %s", (search, step) => expect(requestedStep(search)).toBe(step));
