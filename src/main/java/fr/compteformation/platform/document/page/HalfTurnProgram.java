package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/**
 * The main class of a separate process: turns a PNG in shades of grey upside down.
 */
final class HalfTurnProgram {

	private HalfTurnProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		BufferedImage picture = ImageIO.read(System.in);
		byte[] shades = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		for (int first = 0, last = shades.length - 1; first < last; first++, last--) {
			byte shade = shades[first];
			shades[first] = shades[last];
			shades[last] = shade;
		}
		try (OutputStream output = new FileOutputStream(FileDescriptor.out)) {
			ImageIO.write(picture, "png", output);
		}
		System.exit(0);
	}

}
