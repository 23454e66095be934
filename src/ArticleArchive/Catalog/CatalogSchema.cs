namespace ArticleArchive.Catalog;

/// <summary>The tables of the derived database.</summary>
internal static class CatalogSchema
{
    /// <summary>Stored in the file as <c>user_version</c>; a file with another number is rebuilt instead of read.</summary>
    public const int Version = 14;

    /// <summary>
    /// All rows of an article have its key (<see cref="ArticleKey"/>). Columns named <c>card</c> and <c>printed</c> are JSON that only C# reads;
    /// <c>block</c> (<see cref="ArticleBlock"/>) and a history's <c>text</c> are compressed (<see cref="BlobCompressor"/>), with the <c>dictionary</c> if
    /// there is one. <c>labels</c> has a row for each topic, publisher and year of an article: its number in <c>label_names</c>, which has the name folded for
    /// comparison (<see cref="FacetLabel"/>), and the name as the article writes it, null when <c>label_names</c> has the same.
    /// <c>contents</c> and <c>times</c> are digests (<see cref="ContentDigest"/>) of what the generation is made from and of the times <c>updated</c>.
    /// <c>changed</c> is when the archive noticed a change of an article; <c>updated</c> is when the change was made, according to its file or history, and
    /// survives a rebuild.
    /// <c>due</c> is the second at which an unchanged file must be read again; <c>unused</c> lists the keys of its metadata that mean nothing, one to a line.
    /// <c>asked</c> is the slug that an article's metadata asks for, and <c>name</c> is then the one made from its file's name; both are usually null.
    /// <c>aliases</c> leads from other slugs to articles, with <c>given</c> set when metadata or history give them; <c>old_paths</c> leads from addresses on
    /// another site.
    /// <c>updates</c> has a row for each article that changed after it was published or first recorded; <c>behind</c> is 1 when its words differ from its last
    /// record.
    /// <c>appearances</c> has a row for each person whom an article quotes by full name; the statements in the block refer to it. <c>stem</c> is the name
    /// without middle initials when it has some, <c>part</c> the part of the speaker's page, 0 when it has one part, and <c>of_body</c> the number of the
    /// statements whose speaker is a body. <c>speaker_links</c> has the aliases from front matter.
    /// <c>reports</c> has a row for each person to whom an article attributes something in its own words.
    /// <c>wordings</c> has the words of statements, each once (<see cref="Wordings.WordingKey"/>), with their slug and the words as numbers;
    /// <c>printings</c> has the statements that print them, by their place in the article, <c>shingles</c> their runs of three words, and <c>alike</c>, in both
    /// directions, the wordings that print the same.
    /// <c>paragraphs</c> has the words of every longer paragraph, as a number, and the articles that contain it.
    /// <c>speaker_beginnings</c> has the names of a speaker starting from each of their words, for completion: <c>steve warren</c> and <c>warren</c>.
    /// </summary>
    public const string Tables = """
        CREATE TABLE state (
            one INTEGER PRIMARY KEY CHECK (one = 1), versions TEXT NOT NULL, generation TEXT NOT NULL, changed INTEGER NOT NULL,
            articles INTEGER NOT NULL, passages INTEGER NOT NULL, utterances INTEGER NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL,
            database_generation TEXT NOT NULL, times TEXT NOT NULL, contents TEXT NOT NULL);

        CREATE TABLE compression (id INTEGER PRIMARY KEY, dictionary BLOB NOT NULL);

        CREATE TABLE files (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, fingerprint TEXT NOT NULL, key INTEGER, due INTEGER, unused TEXT) WITHOUT ROWID;
        CREATE INDEX files_by_key ON files (key) WHERE key IS NOT NULL;
        CREATE INDEX files_by_due ON files (due) WHERE due IS NOT NULL;

        CREATE TABLE articles (
            key INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, passages INTEGER NOT NULL, utterances INTEGER NOT NULL, changed INTEGER NOT NULL,
            block BLOB NOT NULL, updated INTEGER NOT NULL, name TEXT, asked TEXT);
        CREATE INDEX articles_by_change ON articles (changed, key);
        CREATE INDEX articles_by_update ON articles (updated, key);
        CREATE INDEX articles_by_asked ON articles (asked) WHERE asked IS NOT NULL;
        CREATE INDEX articles_by_name ON articles (name) WHERE asked IS NOT NULL;

        CREATE TABLE histories (
            key INTEGER PRIMARY KEY, text BLOB NOT NULL, revisions INTEGER NOT NULL, recorded INTEGER NOT NULL, note TEXT, behind INTEGER NOT NULL);

        CREATE TABLE updates (key INTEGER PRIMARY KEY, behind INTEGER NOT NULL, time INTEGER NOT NULL, updated TEXT);
        CREATE INDEX updates_by_time ON updates (behind, time, key);

        CREATE TABLE label_names (label INTEGER PRIMARY KEY, field TEXT NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (field, folded));
        CREATE TABLE labels (label INTEGER NOT NULL, key INTEGER NOT NULL, name TEXT, PRIMARY KEY (label, key)) WITHOUT ROWID;
        CREATE INDEX labels_by_key ON labels (key);

        CREATE TABLE aliases (alias TEXT NOT NULL, key INTEGER NOT NULL, given INTEGER NOT NULL, PRIMARY KEY (alias, key)) WITHOUT ROWID;
        CREATE INDEX aliases_by_key ON aliases (key);
        CREATE TABLE old_paths (path TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (path, key)) WITHOUT ROWID;
        CREATE INDEX old_paths_by_key ON old_paths (key);

        CREATE TABLE appearances (
            key INTEGER NOT NULL, folded TEXT NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL, printed TEXT NOT NULL, utterances INTEGER NOT NULL,
            slug TEXT NOT NULL, stem TEXT, part INTEGER NOT NULL, of_body INTEGER NOT NULL, PRIMARY KEY (key, folded)) WITHOUT ROWID;
        CREATE INDEX appearances_by_name ON appearances (folded, roles, slug, key);
        CREATE INDEX appearances_by_stem ON appearances (stem) WHERE stem IS NOT NULL;
        CREATE INDEX appearances_by_speaker ON appearances (slug, part, key);

        CREATE TABLE reports (folded TEXT NOT NULL, key INTEGER NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (folded, key)) WITHOUT ROWID;
        CREATE INDEX reports_by_key ON reports (key);

        CREATE TABLE wordings (wording INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, words BLOB NOT NULL);
        CREATE TABLE printings (
            wording INTEGER NOT NULL, key INTEGER NOT NULL, statement INTEGER NOT NULL, PRIMARY KEY (wording, key, statement)) WITHOUT ROWID;
        CREATE TABLE shingles (beginning INTEGER PRIMARY KEY, entries BLOB NOT NULL);
        CREATE TABLE alike (wording INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (wording, other)) WITHOUT ROWID;
        CREATE TABLE paragraphs (words INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (words, key)) WITHOUT ROWID;

        CREATE TABLE speaker_links (name TEXT NOT NULL, alias TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (name, alias, key)) WITHOUT ROWID;
        CREATE INDEX speaker_links_by_alias ON speaker_links (alias);
        CREATE INDEX speaker_links_by_key ON speaker_links (key);

        CREATE TABLE speaker_rules (one INTEGER PRIMARY KEY CHECK (one = 1), digest TEXT NOT NULL, rules TEXT NOT NULL);

        CREATE TABLE speakers (slug TEXT PRIMARY KEY, sort TEXT NOT NULL, card TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE speaker_names (folded TEXT NOT NULL, slug TEXT NOT NULL, PRIMARY KEY (folded, slug)) WITHOUT ROWID;
        CREATE INDEX speaker_names_by_speaker ON speaker_names (slug);
        CREATE TABLE speaker_beginnings (folded TEXT NOT NULL, slug TEXT NOT NULL, utterances INTEGER NOT NULL, PRIMARY KEY (folded, slug)) WITHOUT ROWID;
        CREATE INDEX speaker_beginnings_by_speaker ON speaker_beginnings (slug);
        CREATE TABLE speaker_redirects (former TEXT PRIMARY KEY, slug TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE problems (
            owner TEXT NOT NULL, position INTEGER NOT NULL, severity INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER, col INTEGER,
            what TEXT NOT NULL, advice TEXT NOT NULL, PRIMARY KEY (owner, position)) WITHOUT ROWID;
        """;
}
