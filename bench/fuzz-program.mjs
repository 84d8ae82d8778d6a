// The built program's readers, for the fuzzer.

import { decode } from '../dist/http/decode.js';
import { isContainer } from '../dist/http/document-fault.js';
import { Unreachable } from '../dist/http/get.js';
import { robotsRules } from '../dist/http/robots-rules.js';
import { collect } from '../dist/sources/collect.js';
import { SourceFailure } from '../dist/sources/source.js';
import { targetsOf } from '../test/fuzz/targets.mjs';

export const targets = targetsOf({ collect, decode, isContainer, robotsRules, Failures: [Unreachable, SourceFailure] });
