package fr.compteformation.platform.database;

import java.io.File;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the H2 database is. A folder is a file here, because a path would be looked for
 * among the web resources.
 *
 * @param dataDir Folder of the H2 database when no other database is set, absolute or
 * relative to where the program is started. It, the folder of the keys and their files
 * are for the account of the portal only (700 and 600): wider rights are taken away at
 * the start, which a line of the log says; a folder with other things in it keeps its
 * rights.
 */
@ConfigurationProperties("compte-formation")
record DataFolder(@DefaultValue("./data") File dataDir) {
}
