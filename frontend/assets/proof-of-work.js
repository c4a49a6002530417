// Proof of work of the security check (ALTCHA protocol): finds the number whose SHA-256 hash, after the salt, equals the
// challenge. Runs in a web worker if possible, otherwise in short slices on the main thread. Has its own SHA-256, because
// browsers offer Web Crypto over HTTPS only, and the portal may run over HTTP on an internal network.
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

	/** Processes one block of the padded message. */
	function take(state, text, block, last) {
		for (let i = 0; i < 16; i++) {
			words[i] = 0;
			for (let place = block + 4 * i; place < block + 4 * i + 4; place++) {
				words[i] = (words[i] << 8) | (place < text.length ? text.charCodeAt(place) : place === text.length ? 0x80 : 0);
			}
		}
		if (last) {
			words[15] = text.length * 8;
		}
		mix(state);
	}

	/** The hash state after an ASCII text; the state after its first blocks may be passed in. */
	function hash(text, known, blocks) {
		const state = Int32Array.from(known);
		const end = (text.length + 9 + 63) >> 6 << 6;
		for (let block = blocks; block < end; block += 64) {
			take(state, text, block, block + 64 === end);
		}
		return state;
	}

	const hex = (state) => Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");

	/** Searches the number, and pauses now and then. */
	function* search(challenge, salt, most) {
		const first = parseInt(challenge.slice(0, 8), 16) | 0;
		const blocks = salt.length >> 6 << 6;
		const known = Int32Array.from(start);
		for (let block = 0; block < blocks; block += 64) {
			take(known, salt, block, false);
		}
		for (let number = 0; number <= most; number++) {
			const state = hash(salt + number, known, blocks);
			if (state[0] === first && hex(state) === challenge) {
				return number;
			}
			if (number % 500 === 499) {
				yield;
			}
		}
		throw new Error("no such number");
	}

	/** Runs in a worker, without pauses. */
	function atOnce(challenge, salt, most) {
		const turns = search(challenge, salt, most);
		for (;;) {
			const { done, value } = turns.next();
			if (done) {
				return value;
			}
		}
	}

	/** Runs on the main thread, in short slices. */
	function here(challenge, salt, most, isAbandoned) {
		const turns = search(challenge, salt, most);
		return new Promise((resolve, reject) => {
			const turn = () => {
				try {
					for (const end = performance.now() + 8; performance.now() < end;) {
						const { done, value } = turns.next();
						if (done) {
							resolve(value);
							return;
						}
					}
				} catch (failure) {
					reject(failure);
					return;
				}
				if (!isAbandoned()) {
					setTimeout(turn, 8);
				}
			};
			turn();
		});
	}

	if (typeof document === "undefined") {
		onmessage = ({ data }) => postMessage(atOnce(data.challenge, data.salt, data.most));
		return;
	}

	const script = document.currentScript.src;
	let abandon;

	/** A new challenge cancels the work for the previous one, which returns -1, so that the server stops waiting. */
	window.proofOfWork = (challenge, salt, most) => {
		abandon?.();
		return new Promise((resolve, reject) => {
			let abandoned = false;
			let worker;
			const withoutWorker = () => here(challenge, salt, most, () => abandoned).then(resolve, reject);
			abandon = () => {
				abandoned = true;
				worker?.terminate();
				resolve(-1);
			};
			try {
				worker = new Worker(script);
			} catch {
				withoutWorker();
				return;
			}
			worker.onmessage = ({ data }) => {
				worker.terminate();
				resolve(data);
			};
			worker.onerror = withoutWorker;
			worker.postMessage({ challenge, salt, most });
		});
	};
})();
