// The agents' queue: the keyboard, and the age of what is shown.
window.agentQueue = (() => {
	const ANSWERED_WITHIN = 10000;
	const tables = new WeakMap(); // the current row's id, and whether the focus is in the table
	let wanted = false; // the table takes the focus once it is filled

	const rows = (table) => [...table.querySelectorAll('tbody tr')];
	const link = (row) => row.querySelector('a');
	const stateOf = (table) => {
		if (!tables.has(table)) {
			tables.set(table, {id: null, focused: false});
		}
		return tables.get(table);
	};
	const mark = (table, row) => {
		rows(table).forEach((other) => {
			link(other).tabIndex = other === row ? 0 : -1;
			other.classList.toggle('here', other === row);
		});
		stateOf(table).id = row?.dataset.id;
	};
	const focus = (row) => {
		mark(row.closest('table'), row);
		link(row).focus();
	};
	const tabsOf = (element) => [...element.closest('.queue').querySelectorAll('[role=tab]')];
	const change = (tabs, from, by) => {
		const next = tabs[(from + by + tabs.length) % tabs.length];
		next.click();
		return next;
	};
	const moves = {ArrowDown: (at) => at + 1, ArrowUp: (at) => at - 1, Home: () => 0, End: (at, last) => last};
	const inRow = (event, row) => {
		const table = row.closest('table');
		const all = rows(table);
		const tabs = tabsOf(row);
		if (event.key in moves) {
			const next = all[moves[event.key](all.indexOf(row), all.length - 1)];
			if (next) {
				focus(next);
			}
		} else if (event.key === ' ' && event.target === link(row)) {
			const box = row.querySelector('vaadin-checkbox');
			box.checked = !box.checked;
		} else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
			wanted = true;
			change(tabs, tabs.findIndex((tab) => tab.ariaSelected === 'true'), event.key === 'ArrowLeft' ? -1 : 1);
		} else {
			return false;
		}
		return true;
	};
	const onTab = (event, tab) => {
		const tabs = tabsOf(tab);
		if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
			change(tabs, tabs.indexOf(tab), event.key === 'ArrowLeft' ? -1 : 1).focus();
		} else if (event.key === 'ArrowDown') {
			const current = tab.closest('.queue').querySelector('tbody tr.here');
			if (current) {
				focus(current);
			}
		} else {
			return false;
		}
		return true;
	};

	document.addEventListener('keydown', (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) {
			return;
		}
		const row = event.target.closest?.('.queue tbody tr');
		const tab = event.target.closest?.('.queue [role=tab]');
		if ((row && inRow(event, row)) || (tab && onTab(event, tab))) {
			event.preventDefault();
		}
	});
	document.addEventListener('focusin', (event) => {
		document.querySelectorAll('.queue table').forEach((table) => {
			const row = table.contains(event.target) ? event.target.closest('tbody tr') : null;
			stateOf(table).focused = row !== null;
			if (row) {
				mark(table, row);
			}
		});
	});

	const ago = (milliseconds) => {
		const format = new Intl.RelativeTimeFormat(document.documentElement.lang, {numeric: 'auto'});
		const seconds = Math.round(milliseconds / 10000) * 10;
		return seconds < 60 ? format.format(-seconds, 'second') : format.format(-Math.floor(seconds / 60), 'minute');
	};
	const hour = (moment) => new Date(moment).toLocaleTimeString(document.documentElement.lang, {hour: 'numeric', minute: '2-digit'});

	// One queue at a time is on the page.
	let shown, after, last, asked = 0, lost = false;
	const draw = (news) => {
		if (!shown?.isConnected) {
			return;
		}
		const [age, told, gone] = shown.querySelectorAll('span');
		age.textContent = lost ? '' : shown.dataset.age.replace('{time}', ago(Date.now() - last));
		if (news !== undefined) {
			told.textContent = news === 0 ? '' : (news === 1 ? shown.dataset.one : shown.dataset.more).replace('{count}', news);
		}
		const text = lost ? shown.dataset.lost.replace('{time}', hour(last)) : '';
		if (gone.textContent !== text) { // or it would be announced again
			gone.textContent = text;
		}
		shown.classList.toggle('is-lost', lost);
	};
	const fresh = (news) => {
		[last, asked, lost] = [Date.now(), 0, false];
		draw(news);
	};
	const lose = () => {
		lost = true;
		draw();
	};
	const ask = () => {
		const question = asked = Date.now();
		setTimeout(() => asked === question && lose(), ANSWERED_WITHIN);
		shown.$server.renew().then(fresh, () => asked === question && lose());
	};
	const touched = () => {
		const pending = asked !== 0 && Date.now() - asked < ANSWERED_WITHIN;
		const due = lost || Date.now() - last > after * 1000;
		if (shown?.isConnected && due && !pending && navigator.onLine && !document.hidden) {
			ask();
		}
	};
	['pointermove', 'pointerdown', 'keydown', 'wheel', 'visibilitychange'].forEach((kind) =>
		document.addEventListener(kind, touched, {capture: true, passive: true}));
	window.addEventListener('offline', () => shown?.isConnected && lose());
	window.addEventListener('online', touched);
	setInterval(draw, 10000);

	return {
		/** The rows in `part` were replaced or added to; those of an empty table are only hidden. */
		filled(part, empty) {
			const table = part.querySelector('table');
			const state = stateOf(table);
			const all = empty ? [] : rows(table);
			const row = (!wanted && all.find((other) => other.dataset.id === state.id)) || all[0];
			const left = state.focused && document.activeElement === document.body;
			if (row) {
				mark(table, row);
			}
			if (wanted || left) {
				if (row) {
					focus(row);
				}
				else {
					part.closest('.queue').querySelector('[role=tab][aria-selected=true]').focus();
				}
			}
			wanted = false;
		},
		focus,
		/** Shows the age of the queue in `element` and renews it once it is older than `seconds` and somebody is there. */
		watch(element, seconds) {
			[shown, after] = [element, seconds];
			element.querySelector('button').addEventListener('click', ask);
			fresh(0);
		},
		/** The queue was shown again. */
		fresh
	};
})();
