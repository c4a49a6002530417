package fr.compteformation.platform.securitycheck;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A robot that has our program, trains on what it draws and solves challenges of
 * installations whose keys it does not have.
 *
 * @param what what it solves
 * @param learner a new, untrained one
 */
public record Robot<G>(String what, IntFunction<G> installation, Supplier<Learner> learner) {

	/**
	 * Two networks for each of three kinds: ten minutes of processor for the robot as a
	 * whole. {@code -Drobot.seconds} changes that.
	 */
	private static final Duration TRAINING = Duration.ofSeconds(Integer.getInteger("robot.seconds", 100));

	private static final int INSTALLATIONS = 5;

	/** Of other installations together. */
	private static final int CHALLENGES = 1_000;

	/** What happens in one installation: a lesson, or a challenge to be solved. */
	public interface Lesson<G> {

		void teach(Learner learner, G installation);

	}

	/** Tries a challenge of an installation. */
	public interface Exam<G> {

		boolean solves(Learner learner, G installation);

	}

	/**
	 * The shares that the robot solves of 1 000 challenges.
	 *
	 * @param same of the installation it trained on
	 * @param other of installations with other keys
	 * @param anyKey of the same, after it trained on a new key every time
	 */
	public record Rates(double same, double other, double anyKey) {
	}

	/** Trains, solves and prints. */
	public Rates rates(Lesson<G> lesson, Exam<G> exam) {
		G own = this.installation.apply(0);
		Learner one = trained("one key", (learner) -> lesson.teach(learner, own));
		double other = others(exam, one);
		double same = share(exam, one, own, CHALLENGES);
		print("solves %.1f %% of the installation it trained on", 100 * same);
		int[] next = { INSTALLATIONS };
		Learner many = trained("a new key for each lesson",
				(learner) -> lesson.teach(learner, this.installation.apply(++next[0])));
		return new Rates(same, other, others(exam, many));
	}

	/** 256 bits, as an installation derives them. */
	public static byte[] key(int number) {
		return ByteBuffer.allocate(32).putInt(number).array();
	}

	private Learner trained(String how, Consumer<Learner> lesson) {
		Learner learner = this.learner.get();
		int samples = learner.train(TRAINING, lesson);
		print("trained on %s for %d s of processor, %d examples", how, TRAINING.toSeconds(), samples);
		return learner;
	}

	private double others(Exam<G> exam, Learner learner) {
		double[] shares = IntStream.rangeClosed(1, INSTALLATIONS)
			.mapToDouble((key) -> share(exam, learner, this.installation.apply(key), CHALLENGES / INSTALLATIONS))
			.toArray();
		double mean = DoubleStream.of(shares).average().orElseThrow();
		print("solves %.1f %% of installations with other keys, from %.1f %% to %.1f %%", 100 * mean,
				100 * DoubleStream.of(shares).min().orElseThrow(), 100 * DoubleStream.of(shares).max().orElseThrow());
		return mean;
	}

	private void print(String text, Object... values) {
		System.out.printf("robot, %s: %s%n", this.what, String.format(Locale.ROOT, text, values));
	}

	private static <G> double share(Exam<G> exam, Learner learner, G installation, int challenges) {
		return IntStream.range(0, challenges).filter((i) -> exam.solves(learner, installation)).count()
				/ (double) challenges;
	}

}
