package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import fr.compteformation.platform.portability.DataArchive;

/**
 * The archive as a ZIP stream, which is never whole in memory.
 */
class ZippedData implements DataArchive {

	private final ZipOutputStream archive;

	private final JsonMapper json;

	ZippedData(OutputStream output, JsonMapper json) {
		this.archive = new ZipOutputStream(output, StandardCharsets.UTF_8);
		this.json = json;
	}

	@Override
	public void addJson(String name, Object content) throws IOException {
		this.archive.putNextEntry(new ZipEntry(name));
		this.archive.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
	}

	@Override
	public void addFile(String name, InputStream content) throws IOException {
		this.archive.putNextEntry(new ZipEntry(name));
		content.transferTo(this.archive);
	}

	/** Completes the archive. */
	void finish() throws IOException {
		this.archive.finish();
	}

}
