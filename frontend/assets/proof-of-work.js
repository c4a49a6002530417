// Proof of work of the security check: for each share, finds a number such that the SHA-256 hash of "seed:share:number" begins
// with some zero bits. Runs in a web worker if possible, otherwise in short slices on the main thread. Has its own SHA-256,
// because browsers offer Web Crypto over HTTPS only, and the portal may run over HTTP on an internal network.
(() => {
	// The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4).
	const primes = [];
	for (let n = 2; primes.length < 64; n++) {
		if (primes.every((prime) => n % prime)) {
			primes.push(n);
		}
	}
	const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
	const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
	const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

	const words = new Int32Array(64);

	function mix(state) {
		for (let i = 16; i < 64; i++) {
			const x = words[i - 15];
			const y = words[i - 2];
			words[i] = (words[i - 16] + words[i - 7]
				+ (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3))
				+ (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10))) | 0;
		}
		let a = state[0];
		let b = state[1];
		let c = state[2];
		let d = state[3];
		let e = state[4];
		let f = state[5];
		let g = state[6];
		let h = state[7];
		for (let i = 0; i < 64; i++) {
			const one = (h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7)))
				+ ((e & f) ^ (~e & g)) + rounds[i] + words[i]) | 0;
			const two = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10)))
				+ ((a & b) ^ (a & c) ^ (b & c))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + one) | 0;
			d = c;
			c = b;
			b = a;
			a = (one + two) | 0;
		}
		state[0] += a;
		state[1] += b;
		state[2] += c;
		state[3] += d;
		state[4] += e;
		state[5] += f;
		state[6] += g;
		state[7] += h;
	}

	/** The hash state after a seed, which fills one block of 64 ASCII characters. */
	function after(seed) {
		for (let i = 0; i < 16; i++) {
			words[i] = 0;
			for (let place = 4 * i; place < 4 * i + 4; place++) {
				words[i] = (words[i] << 8) | seed.charCodeAt(place);
			}
		}
		const state = Int32Array.from(start);
		mix(state);
		return state;
	}

	const state = new Int32Array(8);

	/** The first 32 bits of the hash of the seed and a short text. */
	function hash(seeded, text) {
		words.fill(0, 0, 16);
		for (let i = 0; i < text.length; i++) {
			words[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
		}
		words[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
		words[15] = (64 + text.length) * 8;
		state.set(seeded);
		mix(state);
		return state[0];
	}

	/** Searches the number of a share, and pauses now and then. */
	function* search(seed, bits, share) {
		const seeded = after(seed);
		const text = `:${share}:`;
		for (let number = 0; ; number++) {
			if (Math.clz32(hash(seeded, text + number)) >= bits) {
				return number;
			}
			if (number % 500 === 499) {
				yield;
			}
		}
	}

	/** Runs in a worker, without pauses. */
	function atOnce(seed, bits, share) {
		const turns = search(seed, bits, share);
		for (;;) {
			const { done, value } = turns.next();
			if (done) {
				return value;
			}
		}
	}

	if (typeof document === "undefined") {
		onmessage = ({ data }) => {
			for (let share = data.from; share < data.to; share++) {
				postMessage({ share, number: atOnce(data.seed, data.bits, share) });
			}
		};
		return;
	}

	const script = document.currentScript.src;

	/** How long a worker may be silent before the page does its work. */
	const SILENCE = 15000;

	/** The work of a form. More shares continue it. */
	class Task {
		numbers = [];
		asked = 0;
		spent = 0;
		stopped = false;
		waiting = [];

		constructor(seed, bits) {
			this.seed = seed;
			this.bits = bits;
			try {
				this.worker = new Worker(script);
				this.worker.onmessage = ({ data }) => this.found(data.share, data.number);
				this.worker.onerror = () => this.withoutWorker();
			} catch {
				this.worker = undefined;
			}
		}

		/** The numbers of the shares, once there are enough, or none if another form has taken over. */
		until(shares) {
			const from = this.asked;
			this.asked = Math.max(shares, from);
			if (this.numbers.length === from) {
				this.since = performance.now();
			}
			const numbers = new Promise((resolve) => this.waiting.push({ shares, resolve }));
			if (this.worker) {
				this.worker.postMessage({ seed: this.seed, bits: this.bits, from, to: this.asked });
				this.watch();
			} else {
				this.here();
			}
			this.answer();
			return numbers;
		}

		found(share, number) {
			if (share !== this.numbers.length || this.stopped) {
				return;
			}
			this.numbers.push(number);
			const now = performance.now();
			this.spent += now - this.since;
			this.since = now;
			this.watch();
			this.answer();
		}

		answer() {
			const ready = this.waiting.filter(({ shares }) => this.stopped || shares <= this.numbers.length);
			this.waiting = this.waiting.filter((wait) => !ready.includes(wait));
			if (this.numbers.length >= this.asked) {
				clearTimeout(this.alarm);
			}
			ready.forEach(({ resolve }) => resolve(this.stopped ? "" : this.numbers.join(" ")));
		}

		// Phones may end a worker without an error.
		watch() {
			clearTimeout(this.alarm);
			if (this.worker && this.numbers.length < this.asked) {
				this.alarm = setTimeout(() => this.withoutWorker(), SILENCE);
			}
		}

		withoutWorker() {
			clearTimeout(this.alarm);
			this.worker?.terminate();
			this.worker = undefined;
			this.here();
		}

		/** Works on the main thread, in short slices. */
		here() {
			if (this.slices || this.stopped || this.numbers.length >= this.asked) {
				return;
			}
			this.slices = true;
			const share = this.numbers.length;
			const turns = search(this.seed, this.bits, share);
			const turn = () => {
				for (const end = performance.now() + 8; performance.now() < end;) {
					const { done, value } = turns.next();
					if (done) {
						this.slices = false;
						this.found(share, value);
						this.here();
						return;
					}
				}
				if (!this.stopped) {
					setTimeout(turn, 8);
				}
			};
			setTimeout(turn);
		}

		/** The seconds until all shares are done, at the speed so far; none before the first share. */
		seconds() {
			const done = this.numbers.length;
			return done > 0 ? Math.max(1, Math.ceil((this.asked - done) * (this.spent / done) / 1000)) : undefined;
		}

		stop() {
			this.stopped = true;
			clearTimeout(this.alarm);
			this.worker?.terminate();
			this.answer();
		}
	}

	let task;

	/** Does some shares of the work of a form, and answers their numbers. Another form ends the work of the last one. */
	window.proofOfWork = (seed, bits, shares) => {
		if (task?.seed !== seed) {
			task?.stop();
			task = new Task(seed, bits);
		}
		return task.until(shares);
	};

	/** Says in a live region how long the work takes, until it is done: not every second, for those who hear the page. */
	window.announceProofOfWork = (region, soon, one, many) => {
		const say = () => {
			const left = task && task.numbers.length < task.asked ? task.seconds() ?? NaN : 0;
			if (left === 0 || !region.isConnected) {
				region.textContent = "";
				return;
			}
			const rounded = left > 10 ? Math.ceil(left / 5) * 5 : left;
			region.textContent = isNaN(left) ? soon : rounded === 1 ? one : many.replace("#", rounded);
			setTimeout(say, left > 10 ? 5000 : isNaN(left) ? 500 : 2000);
		};
		say();
	};
})();
