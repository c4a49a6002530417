package fr.compteformation.platform.securitycheck.sound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The WAV format that every browser plays: mono, uncompressed, 8 bits per sample. */
final class Wave {

	/** Samples per second. */
	static final int RATE = 16_000;

	private static final int HEADER = 44;

	private static final short PLAIN = 1;

	private static final int SILENCE = 128;

	private Wave() {
	}

	/** The samples of one of our files, from -1 to 1. */
	static float[] read(InputStream file) throws IOException {
		byte[] bytes = file.readAllBytes();
		float[] samples = new float[bytes.length - HEADER];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = ((bytes[HEADER + i] & 0xff) - SILENCE) / (float) SILENCE;
		}
		return samples;
	}

	/** Writes a file; clips samples beyond ±1. */
	static byte[] write(float[] samples) {
		ByteBuffer file = ByteBuffer.allocate(HEADER + samples.length).order(ByteOrder.LITTLE_ENDIAN);
		file.put(ascii("RIFF")).putInt(HEADER - 8 + samples.length).put(ascii("WAVE"));
		file.put(ascii("fmt ")).putInt(16).putShort(PLAIN).putShort((short) 1);
		file.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
		file.put(ascii("data")).putInt(samples.length);
		for (float sample : samples) {
			file.put((byte) Math.clamp(Math.round(SILENCE + sample * (SILENCE - 1)), 0, 255));
		}
		return file.array();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
