namespace ArticleArchive.Catalog;

/// <summary>The data that a rebuilt database takes over from the previous one, because no file contains it.</summary>
internal sealed class PreviousCatalog(ArchiveCatalog former)
{
    /// <summary>A file as it was known before; null when it was not.</summary>
    public FormerFile? File(string path) => former.Read(statements =>
    {
        using var rows = statements.Rows("SELECT f.fingerprint, a.changed FROM files f JOIN articles a ON a.key = f.key WHERE f.path = ?1", path);
        return rows.Read() ? new FormerFile(rows.GetString(0), DateTimeOffset.FromUnixTimeSeconds(rows.GetInt64(1))) : null;
    });

    /// <summary>The current and earlier addresses of speakers, paired with the folded names they lead to.</summary>
    public IReadOnlyList<(string Slug, string Name)> Speakers() => former.Read(statements => statements.List(
        row => (row.GetString(0), row.GetString(1)),
        """
        SELECT slug, folded FROM appearances
        UNION SELECT r.former, a.folded FROM speaker_redirects r JOIN appearances a ON a.slug = r.slug
        ORDER BY 1, 2
        """));
}

/// <summary>A file as the previous database had it.</summary>
/// <param name="Fingerprint">Its fingerprint.</param>
/// <param name="Changed">When its article last changed.</param>
internal sealed record FormerFile(string Fingerprint, DateTimeOffset Changed);
