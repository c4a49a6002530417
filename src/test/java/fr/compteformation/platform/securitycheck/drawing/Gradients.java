package fr.compteformation.platform.securitycheck.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * Histograms of oriented gradients: for each cell of a picture how strong its edges are
 * in each direction, compared with the cells around. The usual features of a robot that
 * recognises shapes.
 */
final class Gradients {

	static final int CELL = 8;

	static final int DIRECTIONS = 8;

	private final float[][] cells;

	private final int columns;

	private final int rows;

	private Gradients(float[][] cells, int columns, int rows) {
		this.cells = cells;
		this.columns = columns;
		this.rows = rows;
	}

	static Gradients of(byte[] png) {
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
			return of(blurred(ink(image), image.getWidth(), image.getHeight()), image.getWidth(), image.getHeight());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The features of all cells from one column to another, exclusive. */
	float[] between(int firstColumn, int lastColumn) {
		float[] features = new float[(lastColumn - firstColumn) * this.rows * DIRECTIONS];
		for (int row = 0; row < this.rows; row++) {
			for (int column = Math.max(0, firstColumn); column < Math.min(lastColumn, this.columns); column++) {
				System.arraycopy(this.cells[row * this.columns + column], 0, features,
						(row * (lastColumn - firstColumn) + column - firstColumn) * DIRECTIONS, DIRECTIONS);
			}
		}
		return features;
	}

	// Darkness between the lightest and the darkest colour; half as dark counts as none,
	// because ink is darker than grounds and faint lines.
	private static float[] ink(BufferedImage image) {
		int width = image.getWidth();
		int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
		float[] ink = new float[pixels.length];
		float least = 255;
		float most = 0;
		for (int i = 0; i < pixels.length; i++) {
			ink[i] = 255
					- (0.3f * (pixels[i] >> 16 & 0xff) + 0.6f * (pixels[i] >> 8 & 0xff) + 0.1f * (pixels[i] & 0xff));
			least = Math.min(least, ink[i]);
			most = Math.max(most, ink[i]);
		}
		for (int i = 0; i < pixels.length; i++) {
			ink[i] = Math.clamp(((ink[i] - least) / (most - least) - 0.35f) * 2.5f, 0, 1);
		}
		return ink;
	}

	private static float[] blurred(float[] pixels, int width, int height) {
		float[] blurred = new float[pixels.length];
		for (int y = 1; y < height - 1; y++) {
			for (int x = 1; x < width - 1; x++) {
				int i = y * width + x;
				blurred[i] = (pixels[i - width - 1] + pixels[i - width] + pixels[i - width + 1] + pixels[i - 1]
						+ pixels[i] + pixels[i + 1] + pixels[i + width - 1] + pixels[i + width] + pixels[i + width + 1])
						/ 9;
			}
		}
		return blurred;
	}

	private static Gradients of(float[] pixels, int width, int height) {
		int columns = width / CELL;
		int rows = height / CELL;
		float[][] cells = new float[columns * rows][DIRECTIONS];
		for (int y = 2; y < height - 2; y++) {
			for (int x = 2; x < width - 2; x++) {
				float across = pixels[y * width + x + 1] - pixels[y * width + x - 1];
				float down = pixels[(y + 1) * width + x] - pixels[(y - 1) * width + x];
				float strength = (float) Math.sqrt(across * across + down * down);
				if (strength > 0.02f) {
					double turn = (Math.atan2(down, across) / Math.PI + 1) * DIRECTIONS;
					int direction = (int) turn;
					float next = (float) (turn - direction);
					float[] cell = cells[y / CELL * columns + x / CELL];
					cell[direction % DIRECTIONS] += strength * (1 - next);
					cell[(direction + 1) % DIRECTIONS] += strength * next;
				}
			}
		}
		return new Gradients(normalised(cells, columns, rows), columns, rows);
	}

	private static float[][] normalised(float[][] cells, int columns, int rows) {
		float[] energy = new float[cells.length];
		for (int i = 0; i < cells.length; i++) {
			for (float value : cells[i]) {
				energy[i] += value * value;
			}
		}
		float[][] normalised = new float[cells.length][DIRECTIONS];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				float around = 1;
				for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
					for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
						around += energy[y * columns + x] / 4;
					}
				}
				float scale = (float) (1 / Math.sqrt(around));
				for (int i = 0; i < DIRECTIONS; i++) {
					normalised[row * columns + column][i] = cells[row * columns + column][i] * scale;
				}
			}
		}
		return normalised;
	}

}
