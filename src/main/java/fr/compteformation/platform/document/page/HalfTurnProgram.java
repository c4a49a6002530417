package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.ImageIO;

import fr.compteformation.platform.document.sandbox.FileProgram;

/** Turns a PNG in shades of grey upside down, in a worker. */
final class HalfTurnProgram implements FileProgram {

	@Override
	public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
		byte[] shades = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		for (int first = 0, last = shades.length - 1; first < last; first++, last--) {
			byte shade = shades[first];
			shades[first] = shades[last];
			shades[last] = shade;
		}
		ImageIO.write(picture, "png", output);
		return DONE;
	}

}
