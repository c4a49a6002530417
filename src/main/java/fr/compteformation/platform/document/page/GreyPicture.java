package fr.compteformation.platform.document.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;

/**
 * A picture in shades of grey that is prepared for the recognition of text: shadows
 * become paper, and tilted lines level.
 */
final class GreyPicture {

	static final int WHITE = 255;

	/** Paper is never taken to be darker than this. */
	private static final int DARKEST_PAPER = 40;

	private static final int BLOCK = 24;

	/** Less than that between a letter and its paper cannot be read. */
	private static final int LEAST_CONTRAST = 40;

	/** Ink this dark becomes black, paper this light white. */
	private static final double INK = 0.35;

	private static final double PAPER = 0.9;

	private final int width;

	private final int height;

	private final byte[] shades;

	private GreyPicture(int width, int height, byte[] shades) {
		this.width = width;
		this.height = height;
		this.shades = shades;
	}

	/**
	 * The shades of a picture.
	 * @param picture {@link BufferedImage#TYPE_INT_RGB}: asking it for the colours of its
	 * pixels in any format takes ten times as long
	 */
	static GreyPicture of(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		byte[] shades = new byte[width * height];
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			picture.getRaster().getDataElements(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				int colour = row[x];
				shades[y * width + x] = (byte) ((299 * (colour >> 16 & WHITE) + 587 * (colour >> 8 & WHITE)
						+ 114 * (colour & WHITE)) / 1000);
			}
		}
		return new GreyPicture(width, height, shades);
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	int at(int x, int y) {
		return this.shades[y * this.width + x] & WHITE;
	}

	/** Whether there is something to see where a word should be. */
	boolean shows(PageWord word) {
		int left = Math.clamp((int) (word.left() * this.width), 0, this.width - 1);
		int top = Math.clamp((int) (word.top() * this.height), 0, this.height - 1);
		int right = Math.clamp((int) ((word.left() + word.width()) * this.width), left, this.width - 1);
		int bottom = Math.clamp((int) ((word.top() + word.height()) * this.height), top, this.height - 1);
		int darkest = WHITE;
		int lightest = 0;
		for (int y = top; y <= bottom; y++) {
			for (int x = left; x <= right; x++) {
				darkest = Math.min(darkest, at(x, y));
				lightest = Math.max(lightest, at(x, y));
			}
		}
		return lightest - darkest > LEAST_CONTRAST;
	}

	/** Divides by the brightness of the paper around each pixel. */
	GreyPicture withoutShadows() {
		int columns = (this.width + BLOCK - 1) / BLOCK;
		int rows = (this.height + BLOCK - 1) / BLOCK;
		double[] paper = smooth(brightest(columns, rows), columns, rows);
		byte[] even = new byte[this.shades.length];
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < this.width; x++) {
				double share = at(x, y) / Math.max(DARKEST_PAPER,
						between(paper, columns, rows, (double) x / BLOCK, (double) y / BLOCK));
				even[y * this.width + x] = (byte) Math.round(WHITE * Math.clamp((share - INK) / (PAPER - INK), 0, 1));
			}
		}
		return new GreyPicture(this.width, this.height, even);
	}

	/** Turns the picture clockwise around its centre; the corners become white. */
	GreyPicture turned(double angle) {
		if (angle == 0) {
			return this;
		}
		byte[] turned = new byte[this.shades.length];
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < this.width; x++) {
				double right = x - this.width / 2.0;
				double down = y - this.height / 2.0;
				turned[y * this.width + x] = (byte) Math.round(between(this.width / 2.0 + right * cos + down * sin,
						this.height / 2.0 - right * sin + down * cos));
			}
		}
		return new GreyPicture(this.width, this.height, turned);
	}

	byte[] png() throws IOException {
		BufferedImage image = new BufferedImage(this.width, this.height, BufferedImage.TYPE_BYTE_GRAY);
		System.arraycopy(this.shades, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0,
				this.shades.length);
		return FastPng.of(image);
	}

	// The lightest average of four by four pixels in each block: paper between letters.
	private double[] brightest(int columns, int rows) {
		double[] brightest = new double[columns * rows];
		for (int y = 0; y + 4 <= this.height; y += 4) {
			for (int x = 0; x + 4 <= this.width; x += 4) {
				int sum = 0;
				for (int pixel = 0; pixel < 16; pixel++) {
					sum += at(x + pixel % 4, y + pixel / 4);
				}
				int block = y / BLOCK * columns + x / BLOCK;
				brightest[block] = Math.max(brightest[block], sum / 16.0);
			}
		}
		return brightest;
	}

	// Letters may fill a block: take the lightest neighbour, then the average.
	private static double[] smooth(double[] blocks, int columns, int rows) {
		double[] light = new double[blocks.length];
		double[] smooth = new double[blocks.length];
		for (int block = 0; block < blocks.length; block++) {
			light[block] = Arrays.stream(around(blocks, columns, rows, block)).max().orElse(WHITE);
		}
		for (int block = 0; block < blocks.length; block++) {
			smooth[block] = Arrays.stream(around(light, columns, rows, block)).average().orElse(WHITE);
		}
		return smooth;
	}

	private static double[] around(double[] blocks, int columns, int rows, int block) {
		double[] around = new double[9];
		for (int i = 0; i < around.length; i++) {
			int x = Math.clamp(block % columns + i % 3 - 1, 0, columns - 1);
			int y = Math.clamp(block / columns + i / 3 - 1, 0, rows - 1);
			around[i] = blocks[y * columns + x];
		}
		return around;
	}

	private static double between(double[] blocks, int columns, int rows, double x, double y) {
		double right = Math.clamp(x - 0.5, 0, columns - 1.0);
		double down = Math.clamp(y - 0.5, 0, rows - 1.0);
		int left = (int) right;
		int top = (int) down;
		int next = Math.min(left + 1, columns - 1);
		int below = Math.min(top + 1, rows - 1);
		return mixed(mixed(blocks[top * columns + left], blocks[top * columns + next], right - left),
				mixed(blocks[below * columns + left], blocks[below * columns + next], right - left), down - top);
	}

	private double between(double x, double y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		if (left < 0 || top < 0 || left + 1 >= this.width || top + 1 >= this.height) {
			return WHITE;
		}
		return mixed(mixed(at(left, top), at(left + 1, top), x - left),
				mixed(at(left, top + 1), at(left + 1, top + 1), x - left), y - top);
	}

	private static double mixed(double first, double second, double share) {
		return first + (second - first) * share;
	}

}
