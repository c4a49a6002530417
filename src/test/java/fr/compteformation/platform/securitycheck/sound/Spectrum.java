package fr.compteformation.platform.securitycheck.sound;

/** What a robot hears: the loudness of each frequency band over time. */
final class Spectrum {

	static final int BANDS = 24;

	/** Samples between two frames. */
	static final int STEP = 256;

	private static final int WINDOW = 512;

	/** Frequency of the last band’s end, in Hz. */
	private static final double TOP = 6000;

	private final float[][] frames;

	private Spectrum(float[][] frames) {
		this.frames = frames;
	}

	static Spectrum of(float[] samples) {
		int count = Math.max(0, (samples.length - WINDOW) / STEP);
		float[][] frames = new float[count][BANDS];
		int[] band = bands();
		double[] real = new double[WINDOW];
		double[] imaginary = new double[WINDOW];
		for (int frame = 0; frame < count; frame++) {
			for (int i = 0; i < WINDOW; i++) {
				real[i] = samples[frame * STEP + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW));
				imaginary[i] = 0;
			}
			transform(real, imaginary);
			for (int i = 1; i < WINDOW / 2; i++) {
				if (band[i] < BANDS) {
					frames[frame][band[i]] += (float) (real[i] * real[i] + imaginary[i] * imaginary[i]);
				}
			}
			for (int i = 0; i < BANDS; i++) {
				frames[frame][i] = (float) Math.log10(frames[frame][i] + 1e-2);
			}
		}
		return new Spectrum(frames);
	}

	int frames() {
		return this.frames.length;
	}

	/** The frames around one, without their common loudness. */
	float[] around(int middle, int width) {
		float[] part = new float[width * BANDS];
		float sum = 0;
		for (int i = 0; i < width; i++) {
			int frame = Math.clamp(middle - width / 2 + i, 0, this.frames.length - 1);
			for (int band = 0; band < BANDS; band++) {
				part[i * BANDS + band] = this.frames[frame][band];
				sum += this.frames[frame][band];
			}
		}
		for (int i = 0; i < part.length; i++) {
			part[i] = (part[i] - sum / part.length) / 4;
		}
		return part;
	}

	// Bands of equal width on the scale of the ear.
	private static int[] bands() {
		int[] bands = new int[WINDOW / 2];
		for (int i = 0; i < bands.length; i++) {
			double frequency = (double) i * Wave.RATE / WINDOW;
			bands[i] = (int) (BANDS * ear(frequency) / ear(TOP));
		}
		return bands;
	}

	private static double ear(double frequency) {
		return Math.log(1 + frequency / 700);
	}

	private static void transform(double[] real, double[] imaginary) {
		int n = real.length;
		for (int i = 1, j = 0; i < n; i++) {
			int bit = n >> 1;
			for (; (j & bit) != 0; bit >>= 1) {
				j ^= bit;
			}
			j ^= bit;
			if (i < j) {
				double swap = real[i];
				real[i] = real[j];
				real[j] = swap;
			}
		}
		for (int length = 2; length <= n; length <<= 1) {
			for (int start = 0; start < n; start += length) {
				for (int k = 0; k < length / 2; k++) {
					double cos = COS[k * (n / length)];
					double sin = SIN[k * (n / length)];
					int a = start + k;
					int b = a + length / 2;
					double r = real[b] * cos - imaginary[b] * sin;
					double m = real[b] * sin + imaginary[b] * cos;
					real[b] = real[a] - r;
					imaginary[b] = imaginary[a] - m;
					real[a] += r;
					imaginary[a] += m;
				}
			}
		}
	}

	private static final double[] COS = new double[WINDOW / 2];

	private static final double[] SIN = new double[WINDOW / 2];

	static {
		for (int k = 0; k < WINDOW / 2; k++) {
			COS[k] = Math.cos(-2 * Math.PI * k / WINDOW);
			SIN[k] = Math.sin(-2 * Math.PI * k / WINDOW);
		}
	}

}
