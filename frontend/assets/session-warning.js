// Warns before the session ends. Any request that the server answers keeps the session; the time of the last one is
// shared by the tabs of this browser, so that a forgotten tab does not close what another one is doing.
window.sessionWarning = (() => {
	const LAST = 'compte-formation.last-activity';
	const ANNOUNCED = [120, 60, 30, 10];
	const GRACE = 3; // the server's clock started a little later than ours
	let dialog, idle, notice, timer, opener, announced;
	let lastHere = Date.now();

	const lastAnywhere = () => {
		try {
			return Math.max(lastHere, Number(localStorage.getItem(LAST)) || 0);
		} catch (storageForbidden) {
			return lastHere;
		}
	};
	const active = () => {
		lastHere = Date.now();
		try {
			localStorage.setItem(LAST, lastHere);
		} catch (storageForbidden) {
			// then each tab counts for itself
		}
	};
	const stay = () => {
		active();
		dialog.$server.stay();
		close();
	};
	const close = () => {
		if (dialog.open) {
			dialog.close();
			opener?.focus?.();
		}
	};
	const words = (seconds) => {
		const [amount, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
		const time = new Intl.NumberFormat(document.documentElement.lang, {style: 'unit', unit, unitDisplay: 'long'});
		return dialog.querySelector('[data-text]').dataset.text.replace('{time}', time.format(amount));
	};
	const show = (left) => {
		if (!dialog.open) {
			opener = document.activeElement;
			announced = new Set(ANNOUNCED.filter((mark) => mark >= left));
			dialog.querySelector('[data-text]').textContent = words(left);
			dialog.showModal();
		}
		// What is seen goes on in steps of ten seconds, what is said only at the marks.
		if (left % 10 === 0 || left < 10) {
			dialog.querySelector('[data-text]').textContent = words(left);
		}
		if (ANNOUNCED.includes(left) && !announced.has(left)) {
			announced.add(left);
			dialog.querySelector('[role=status]').textContent = words(left);
		}
	};
	const tick = () => {
		const left = Math.ceil(idle - (Date.now() - lastAnywhere()) / 1000);
		if (left <= -GRACE) {
			clearInterval(timer);
			location.assign('/session-expiree');
		} else if (left <= notice) {
			show(Math.max(left, 0));
		} else {
			close();
		}
	};
	const isActivity = (entry) => entry.name.includes('v-r=uidl');

	new PerformanceObserver((list) => list.getEntries().some(isActivity) && active()).observe({type: 'resource'});

	return {
		/** Counts `idleSeconds` from the last activity and warns `noticeSeconds` before; `wanted` false stops it. */
		watch(element, wanted, idleSeconds, noticeSeconds) {
			clearInterval(timer);
			active();
			[dialog, idle, notice] = [element, idleSeconds, noticeSeconds];
			if (!element.sessionWarning) {
				element.sessionWarning = true;
				element.addEventListener('cancel', (escape) => {
					escape.preventDefault();
					stay();
				});
				element.querySelector('button').addEventListener('click', stay);
			}
			close();
			if (wanted && idle > 0) {
				timer = setInterval(tick, 1000);
			}
		}
	};
})();
