// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opties } from '../../main/js/suggesties.mjs';

test('een suggestie noemt de naam en waar zij ligt', () => {
  assert.deepEqual(opties([{ naam: 'Bergen', code: 'GM0373', provincie: 'Noord-Holland' }, { naam: 'Bergen', code: 'GM0893', provincie: '' }]), [
    { waarde: 'Bergen', label: 'Bergen (Noord-Holland)' },
    { waarde: 'Bergen', label: 'Bergen (GM0893)' },
  ]);
});
