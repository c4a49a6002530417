package fr.compteformation.platform.objectstore;

import java.io.PrintStream;
import java.util.Optional;
import java.util.UUID;

import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.objectstore.StorageSettings.Kind;

/** The command {@code documents move}. May be stopped and repeated. */
final class MoveCommand {

	private static final int BATCHES_PER_LINE = 25;

	private final Carrier carrier;

	private final Kind kind;

	MoveCommand(Carrier carrier, Kind kind) {
		this.carrier = carrier;
		this.kind = kind;
	}

	/** Returns the exit code. */
	int run(PrintStream console) {
		long moved = 0;
		try {
			Optional<Carrier.Batch> batch = next(new UUID(0, 0));
			for (int batches = 1; batch.isPresent(); batches++) {
				moved += batch.get().moved();
				if (batches % BATCHES_PER_LINE == 0) {
					console.println(moved + " moved, " + left() + " left");
				}
				batch = next(batch.get().last());
			}
			this.carrier.sweep();
		}
		catch (StorageAway away) {
			console.println(moved + " moved, " + left() + " left: " + away.getMessage());
			return Command.FAILED;
		}
		long left = left();
		console.println(moved + " contents moved to " + place() + ", " + left + " left.");
		if (moved > 0) {
			console.println("They stay where they were for " + Carrier.LONGEST_READING.toMinutes()
					+ " minutes, for those who are reading them.");
		}
		return (left == 0) ? Command.DONE : Command.PARTLY;
	}

	private Optional<Carrier.Batch> next(UUID after) throws StorageAway {
		return (this.kind == Kind.S3) ? this.carrier.takeOut(after) : this.carrier.takeIn(after);
	}

	private long left() {
		return (this.kind == Kind.S3) ? this.carrier.inside() : this.carrier.outside();
	}

	private String place() {
		return (this.kind == Kind.S3) ? "the bucket" : "the database";
	}

}
