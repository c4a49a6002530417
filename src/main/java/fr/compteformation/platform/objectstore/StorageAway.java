package fr.compteformation.platform.objectstore;

import java.io.IOException;

/**
 * The bucket does not answer, refuses, or lacks the object. The message holds what the
 * operator needs, and nothing about a person.
 */
public sealed class StorageAway extends IOException {

	StorageAway(String what) {
		super(what);
	}

	StorageAway(String what, Throwable cause) {
		super(what + ": " + cause.getMessage(), cause);
	}

	/** The bucket answers, but lacks an object: trying again does not help. */
	public static final class ObjectMissing extends StorageAway {

		ObjectMissing(String what) {
			super(what);
		}

		ObjectMissing(Throwable cause) {
			super("the bucket lacks an object", cause);
		}

	}

}
