import path from "node:path";
import { requireTests } from "../../support/require-tests";

requireTests(path.join(__dirname, "governance"));
