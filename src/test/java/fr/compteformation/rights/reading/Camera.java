package fr.compteformation.rights.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Does to a picture of a page what scanners and phones do.
 */
final class Camera {

	private final Random random;

	private BufferedImage picture;

	Camera(BufferedImage picture, long seed) {
		this.picture = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		this.picture.setRGB(0, 0, picture.getWidth(), picture.getHeight(),
				picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()), 0,
				picture.getWidth());
		this.random = new Random(seed);
	}

	/** Turns the page a little, on the white plate of a scanner. */
	Camera tilt(double degrees) {
		int width = this.picture.getWidth();
		int height = this.picture.getHeight();
		double cos = Math.cos(Math.toRadians(degrees));
		double sin = Math.sin(Math.toRadians(degrees));
		return mapped(width, height, 0xffffff, (x, y) -> {
			double right = x - width / 2.0;
			double down = y - height / 2.0;
			return new double[] { width / 2.0 + right * cos + down * sin, height / 2.0 - right * sin + down * cos };
		});
	}

	/** Lays the page on a table, seen from one side. */
	Camera perspective(double strength) {
		int width = this.picture.getWidth();
		int height = this.picture.getHeight();
		int wide = (int) (1.12 * width);
		int high = (int) (1.10 * height);
		return mapped(wide, high, 0x6b4a33, (x, y) -> {
			double down = y / high;
			// The far edge is shorter than the near one, and the page leans a little.
			double scale = 1 + strength * (0.5 - down);
			double right = (x - wide / 2.0 + strength * 0.15 * wide * (down - 0.5)) * scale;
			double depth = (y - high / 2.0) * (1 + 0.5 * strength * (0.5 - down));
			return new double[] { width / 2.0 + right * 1.02, height / 2.0 + depth * 1.02 };
		});
	}

	/** A shadow that darkens one corner. */
	Camera shadow(double strength) {
		int width = this.picture.getWidth();
		int height = this.picture.getHeight();
		int[] pixels = pixels(this.picture);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double far = (double) x / width + 0.6 * y / height;
				double light = 1 - strength / (1 + Math.exp(-12 * (far - 0.9)));
				pixels[y * width + x] = shaded(pixels[y * width + x], light, 0);
			}
		}
		return this;
	}

	Camera noise(double strength) {
		int[] pixels = pixels(this.picture);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = shaded(pixels[i], 1, (int) (strength * this.random.nextGaussian()));
		}
		return this;
	}

	/** A box of this many pixels, twice. */
	Camera blur(int pixels) {
		float[] box = new float[pixels * pixels];
		Arrays.fill(box, 1F / box.length);
		ConvolveOp blurring = new ConvolveOp(new Kernel(pixels, pixels, box), ConvolveOp.EDGE_NO_OP, null);
		this.picture = blurring.filter(blurring.filter(this.picture, null), null);
		return this;
	}

	/** Turns the picture by right angles, clockwise, without a note of it. */
	Camera turned(int quarters) {
		int width = this.picture.getWidth();
		int height = this.picture.getHeight();
		boolean lies = quarters % 2 != 0;
		BufferedImage turned = new BufferedImage(lies ? height : width, lies ? width : height,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D drawing = turned.createGraphics();
		drawing.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
		drawing.rotate(quarters * Math.PI / 2);
		drawing.translate(-width / 2.0, -height / 2.0);
		drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		drawing.drawImage(this.picture, 0, 0, null);
		drawing.dispose();
		this.picture = turned;
		return this;
	}

	byte[] jpeg(double quality) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality((float) quality);
		writer.setOutput(ImageIO.createImageOutputStream(file));
		writer.write(null, new IIOImage(this.picture, null, null), parameters);
		((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
		writer.dispose();
		return file.toByteArray();
	}

	byte[] png() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(this.picture, "png", file);
		return file.toByteArray();
	}

	private Camera mapped(int width, int height, int background, Mapping mapping) {
		BufferedImage mapped = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int[] from = pixels(this.picture);
		int[] to = pixels(mapped);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double[] place = mapping.of(x, y);
				to[y * width + x] = colour(from, place[0], place[1], background);
			}
		}
		this.picture = mapped;
		return this;
	}

	private int colour(int[] pixels, double x, double y, int background) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		int width = this.picture.getWidth();
		if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= this.picture.getHeight()) {
			return background;
		}
		int first = top * width + left;
		int colour = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			double above = part(pixels[first], shift) * (1 - x + left) + part(pixels[first + 1], shift) * (x - left);
			double below = part(pixels[first + width], shift) * (1 - x + left)
					+ part(pixels[first + width + 1], shift) * (x - left);
			colour |= (int) (above * (1 - y + top) + below * (y - top)) << shift;
		}
		return colour;
	}

	private static int part(int pixel, int shift) {
		return pixel >> shift & 0xff;
	}

	// Asking the picture for each pixel takes most of the time of a test.
	private static int[] pixels(BufferedImage picture) {
		return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
	}

	private static int shaded(int colour, double light, int more) {
		int shaded = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			shaded |= Math.clamp((int) ((colour >> shift & 0xff) * light) + more, 0, 255) << shift;
		}
		return shaded;
	}

	/** Where a pixel comes from. */
	@FunctionalInterface
	private interface Mapping {

		double[] of(double x, double y);

	}

}
