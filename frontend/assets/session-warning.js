// Warns before the session ends. It ends after inactivity: each answered request extends it, and the tabs of this browser
// share the time of the last one, so that a forgotten tab does not end a session in use. It also ends some hours after
// sign-in, whatever happens: the warning leaves time to finish.
window.sessionWarning = (() => {
	const LAST = 'compte-formation.last-activity';
	const ANNOUNCED = [120, 60, 30, 10];
	const GRACE = 3; // the server's timer started a little later than ours
	const SAME = 60000; // two answers about the same deadline differ by less than this
	let idleDialog, endDialog, idle, notice, ended, timer;
	let end = Infinity, notices = [], heeded = 0;
	let lastHere = Date.now();
	let untyped = 0; // how many seconds the server keeps a sleeping page without input; 0: as long as the session
	let awake = Date.now();

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
			// without storage each tab counts for itself
		}
	};
	const countdown = (dialog, answered) => {
		let opener, announced;
		const words = (seconds) => {
			const [amount, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
			const time = new Intl.NumberFormat(document.documentElement.lang, {style: 'unit', unit, unitDisplay: 'long'});
			return dialog.querySelector('[data-text]').dataset.text.replace('{time}', time.format(amount));
		};
		dialog.addEventListener('cancel', (escape) => {
			escape.preventDefault();
			answered();
		});
		dialog.querySelector('button').addEventListener('click', () => answered());
		return {
			show(left) {
				if (!dialog.open) {
					opener = document.activeElement;
					announced = new Set(ANNOUNCED.filter((mark) => mark >= left));
					dialog.querySelector('[data-text]').textContent = words(left);
					dialog.showModal();
				}
				// The visible time changes every ten seconds; screen readers hear it only at the marks.
				if (left % 10 === 0 || left < 10) {
					dialog.querySelector('[data-text]').textContent = words(left);
				}
				if (ANNOUNCED.includes(left) && !announced.has(left)) {
					announced.add(left);
					dialog.querySelector('[role=status]').textContent = words(left);
				}
			},
			close() {
				if (dialog.open) {
					dialog.close();
					opener?.focus?.();
				}
			}
		};
	};
	const stay = () => {
		active();
		idleDialog.$server.stay();
		idleDialog.countdown.close();
	};
	const heed = () => {
		heeded = due();
		endDialog.countdown.close();
	};
	const secondsUntil = (moment) => Math.ceil((moment - Date.now()) / 1000);
	const due = () => notices.filter((mark) => secondsUntil(end) <= mark).length;
	const tick = () => {
		const left = secondsUntil(lastAnywhere() + idle * 1000);
		const warns = left <= notice && left < secondsUntil(end);
		const ends = !warns && due() > heeded;
		if (left <= -GRACE || secondsUntil(end) <= -GRACE) {
			clearInterval(timer);
			location.assign(ended);
			return;
		}
		if (!warns) {
			idleDialog.countdown.close();
		}
		if (!ends) {
			endDialog?.countdown.close();
		}
		if (warns) {
			idleDialog.countdown.show(Math.max(left, 0));
		} else if (ends) {
			endDialog.countdown.show(Math.max(secondsUntil(end), 0));
		}
	};
	// Phones stop the timers of a background page. If the server has dropped the page meanwhile, load it again.
	const wake = () => {
		const slept = (Date.now() - awake) / 1000;
		awake = Date.now();
		if (untyped > 0 && slept > untyped && navigator.onLine) {
			XMLHttpRequest.prototype.send = () => {}; // a heartbeat would be answered with the page for ended sessions
			location.reload();
		}
	};
	const typed = () => {
		if (untyped > 0) {
			untyped = 0;
			idleDialog.$server.typed();
		}
	};
	const isActivity = (entry) => entry.name.includes('v-r=uidl');

	new PerformanceObserver((list) => list.getEntries().some(isActivity) && active()).observe({type: 'resource'});

	setInterval(wake, 1000);
	['input', 'change'].forEach((kind) => document.addEventListener(kind, typed, {capture: true}));

	return {
		/**
		 * Counts `idleSeconds` from the last activity, warns `noticeSeconds` before the end, and then opens `endedAt`. If
		 * `wanted` is false it stops. `untypedSeconds` is how long the server keeps a page without input; 0 means as long as
		 * the session.
		 */
		watch(element, wanted, idleSeconds, noticeSeconds, endedAt, untypedSeconds) {
			clearInterval(timer);
			active();
			[idleDialog, idle, notice, ended, untyped] = [element, idleSeconds, noticeSeconds, endedAt, untypedSeconds];
			element.countdown ??= countdown(element, stay);
			element.countdown.close();
			if (wanted && idle > 0) {
				timer = setInterval(tick, 1000);
			}
		},
		/** Warns once per entry of `marks`, in seconds before the end; `seconds` is the time left, 0 for no deadline. */
		endsIn(element, seconds, marks) {
			const next = seconds > 0 ? Date.now() + seconds * 1000 : Infinity;
			heeded = Math.abs(next - end) < SAME ? heeded : 0;
			[endDialog, end, notices] = [element, next, marks];
			element.countdown ??= countdown(element, heed);
		}
	};
})();
