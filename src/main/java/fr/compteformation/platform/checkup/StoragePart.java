package fr.compteformation.platform.checkup;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.env.Environment;

import fr.compteformation.platform.objectstore.StorageAway;
import fr.compteformation.platform.objectstore.StorageTrial;

/** Whether the bucket for contents of files takes, gives back and deletes. */
final class StoragePart implements Part {

	private final Environment settings;

	StoragePart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "storage";
	}

	@Override
	public String look() throws Unwell {
		try {
			return StorageTrial.run(this.settings);
		}
		catch (StorageAway | BindException | IllegalStateException away) {
			throw new Unwell("see compte-formation.document.storage.endpoint, .bucket, .key-id and .secret", away);
		}
	}

}
