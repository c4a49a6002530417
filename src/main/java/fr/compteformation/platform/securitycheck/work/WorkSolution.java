package fr.compteformation.platform.securitycheck.work;

import java.io.Serializable;
import java.util.List;

/**
 * A completed proof of work.
 *
 * @param work as it was asked for
 * @param numbers the number of each share, in order
 */
public record WorkSolution(Work work, List<Integer> numbers) implements Serializable {

	public WorkSolution {
		numbers = List.copyOf(numbers);
	}

}
