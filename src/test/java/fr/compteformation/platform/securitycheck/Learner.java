package fr.compteformation.platform.securitycheck;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A small neural network in plain Java, as a robot’s author would write it in an
 * afternoon: one hidden layer, softmax, gradient descent with a rate that falls to zero.
 */
public final class Learner {

	private static final float RATE = 0.08f;

	private final float[][] first;

	private final float[] firstBias;

	private final float[][] second;

	private final float[] secondBias;

	private float rate = RATE;

	private int samples;

	public Learner(int inputs, int hidden, int classes) {
		SplittableRandom chance = new SplittableRandom(1);
		this.first = weights(inputs, hidden, chance);
		this.firstBias = new float[hidden];
		this.second = weights(hidden, classes, chance);
		this.secondBias = new float[classes];
	}

	/**
	 * Trains for a time of processor.
	 * @param lesson shows the learner some examples, see {@link #learn}
	 * @return how many examples it saw
	 */
	public int train(Duration processor, Consumer<Learner> lesson) {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		double spent = 0;
		while (spent < 1) {
			this.rate = (float) (RATE * (1 - spent));
			lesson.accept(this);
			spent = (thread.getCurrentThreadCpuTime() - start) / (double) processor.toNanos();
		}
		return this.samples;
	}

	/** Learns one example. */
	public void learn(float[] input, int right) {
		this.samples++;
		float[] hidden = hidden(input);
		float[] error = softmax(output(hidden));
		error[right] -= 1;
		float[] back = new float[hidden.length];
		for (int i = 0; i < hidden.length; i++) {
			if (hidden[i] > 0) {
				float sum = 0;
				for (int k = 0; k < error.length; k++) {
					sum += error[k] * this.second[i][k];
				}
				back[i] = sum;
				add(this.second[i], error, -this.rate * hidden[i]);
			}
		}
		add(this.secondBias, error, -this.rate);
		add(this.firstBias, back, -this.rate);
		for (int i = 0; i < input.length; i++) {
			if (input[i] != 0) {
				add(this.first[i], back, -this.rate * input[i]);
			}
		}
	}

	/** The probability of each class. */
	public float[] guess(float[] input) {
		return softmax(output(hidden(input)));
	}

	private float[] hidden(float[] input) {
		float[] hidden = this.firstBias.clone();
		for (int i = 0; i < input.length; i++) {
			if (input[i] != 0) {
				add(hidden, this.first[i], input[i]);
			}
		}
		for (int i = 0; i < hidden.length; i++) {
			hidden[i] = Math.max(0, hidden[i]);
		}
		return hidden;
	}

	private float[] output(float[] hidden) {
		float[] output = this.secondBias.clone();
		for (int i = 0; i < hidden.length; i++) {
			if (hidden[i] > 0) {
				add(output, this.second[i], hidden[i]);
			}
		}
		return output;
	}

	private static float[] softmax(float[] values) {
		float most = Float.NEGATIVE_INFINITY;
		for (float value : values) {
			most = Math.max(most, value);
		}
		float sum = 0;
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) Math.exp(values[i] - most);
			sum += values[i];
		}
		for (int i = 0; i < values.length; i++) {
			values[i] /= sum;
		}
		return values;
	}

	private static void add(float[] to, float[] values, float times) {
		for (int i = 0; i < to.length; i++) {
			to[i] += times * values[i];
		}
	}

	private static float[][] weights(int from, int to, SplittableRandom chance) {
		float[][] weights = new float[from][to];
		double spread = Math.sqrt(6.0 / from);
		for (float[] row : weights) {
			for (int i = 0; i < to; i++) {
				row[i] = (float) chance.nextDouble(-spread, spread);
			}
		}
		return weights;
	}

}
