package fr.compteformation.platform.securitycheck.sound;

/**
 * Changes the speed of a voice without its pitch: overlapping pieces are laid out again,
 * each where it continues the piece before best (WSOLA).
 */
final class Stretch {

	/** Length of a piece in samples: 32 ms. */
	private static final int PIECE = 512;

	private static final int HALF = PIECE / 2;

	/** How far from its place a piece may be taken, in samples. */
	private static final int SEARCH = 100;

	private static final float[] FADE = new float[HALF];

	static {
		for (int i = 0; i < HALF; i++) {
			FADE[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / HALF));
		}
	}

	private Stretch() {
	}

	/**
	 * @param speed 2 gives half as many samples
	 */
	static float[] to(double speed, float[] voice) {
		int pieces = (int) ((voice.length - PIECE - SEARCH) / (HALF * speed));
		if (pieces < 1) {
			return voice;
		}
		float[] stretched = new float[(pieces + 1) * HALF];
		System.arraycopy(voice, 0, stretched, 0, HALF);
		int next = HALF;
		for (int piece = 1; piece <= pieces; piece++) {
			int start = closest(voice, next, (int) (piece * HALF * speed));
			for (int i = 0; i < HALF; i++) {
				stretched[piece * HALF + i] = voice[next + i] * (1 - FADE[i]) + voice[start + i] * FADE[i];
			}
			next = start + HALF;
		}
		return stretched;
	}

	// Where the voice resembles most what would come next.
	private static int closest(float[] voice, int next, int place) {
		int best = place;
		float most = Float.NEGATIVE_INFINITY;
		for (int start = Math.max(0, place - SEARCH); start < Math.min(place + SEARCH,
				voice.length - PIECE); start += 2) {
			float alike = 0;
			for (int i = 0; i < HALF; i += 4) {
				alike += voice[next + i] * voice[start + i];
			}
			if (alike > most) {
				most = alike;
				best = start;
			}
		}
		return best;
	}

}
