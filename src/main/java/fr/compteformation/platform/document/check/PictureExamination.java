package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a whole picture, once its header has shown that it is within the pixel limit.
 */
final class PictureExamination {

	/** Decodes all pixels but keeps one in 64 in memory. */
	private static final int STEP = 8;

	private PictureExamination() {
	}

	static Optional<Refusal> of(FileType type, byte[] content) {
		return read(type, content, true);
	}

	/** Reads the header only. */
	static Optional<Refusal> size(FileType type, byte[] content) {
		return read(type, content, false);
	}

	private static Optional<Refusal> read(FileType type, byte[] content, boolean pixels) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
		try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
			reader.setInput(input, true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > FileType.MOST_PIXELS) {
				return Optional.of(Refusal.TOO_MANY_PIXELS);
			}
			if (pixels) {
				decode(reader);
			}
			return Optional.empty();
		}
		catch (IOException | RuntimeException undecodable) {
			return Optional.of(Refusal.BROKEN);
		}
		finally {
			reader.dispose();
		}
	}

	private static void decode(ImageReader reader) throws IOException {
		ImageReadParam sparse = reader.getDefaultReadParam();
		sparse.setSourceSubsampling(STEP, STEP, 0, 0);
		// Print photos may use CMYK, which only the raster reader decodes.
		if (reader.canReadRaster()) {
			reader.readRaster(0, sparse);
		}
		else {
			reader.read(0, sparse);
		}
	}

}
