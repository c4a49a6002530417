package fr.compteformation.platform.objectstore;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The content of a file is lost: a bucket was restored from a copy that is older than
 * that of the database. Unlike an outage this does not pass.
 */
@ResponseStatus(HttpStatus.GONE)
public final class ContentLost extends RuntimeException {

	public ContentLost(StorageAway.ObjectMissing missing) {
		super("the content of a file is lost", missing);
	}

}
