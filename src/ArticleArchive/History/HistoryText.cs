using System.Security.Cryptography;

namespace ArticleArchive.History;

/// <summary>
/// Writes history files: plain text with one fact on each line, which is easy to read, compare and merge. A passage whose words have not changed since they
/// were last written is named without them. Each record ends with the hash of its own lines, the first of which gives the hash of the record before.
/// </summary>
internal static class HistoryText
{
    /// <summary>The first line of a history file.</summary>
    public const string Heading = "article-history 1";

    /// <summary>The hash that the first record of a file gives as the one before it.</summary>
    public const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The format of times: UTC, to the second.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The text of one record, ready to append: a blank line, then lines that end in <c>\n</c>.</summary>
    /// <param name="revision">The revision to record; its own hash is ignored.</param>
    /// <param name="earlier">The records before it.</param>
    public static string Record(Revision revision, IReadOnlyList<Revision> earlier)
    {
        var lines = Lines(revision, earlier);
        return $"\n{string.Join('\n', lines)}\nhash {Hash(lines)}\n";
    }

    /// <summary>The hash of a record: SHA-256 of its lines in UTF-8, each with its <c>\n</c>.</summary>
    public static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + '\n')))));

    /// <summary>Writes text on one line.</summary>
    public static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal);

    /// <summary>Reads text written by <see cref="Escape"/>.</summary>
    public static string Unescape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length)
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            text.Append(line[i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }

    private static List<string> Lines(Revision revision, IReadOnlyList<Revision> earlier)
    {
        var written = earlier.SelectMany(r => r.Passages).GroupBy(p => p.Id).ToDictionary(group => group.Key, group => group.Last().Was);
        List<string> lines =
        [
            $"after {(earlier.Count > 0 ? earlier[^1].Hash : NoHash)}",
            $"revision {revision.Number.ToString(CultureInfo.InvariantCulture)}",
            $"time {revision.Time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}",
            $"slug {revision.Slug}",
            $"file {Escape(revision.File)}",
            $"sha256 {revision.Sha256}",
        ];
        if (revision.Note is { } note)
            lines.Add($"note {Escape(note)}");
        lines.AddRange(revision.Fates.Select(Fate));
        foreach (var passage in revision.Passages)
        {
            lines.Add($"passage {passage.Id} {passage.Was.Kind.LowerName()}");
            if (written.GetValueOrDefault(passage.Id) == passage.Was)
                continue;
            if (passage.Was.Speaker is { } speaker)
                lines.Add($"speaker {Escape(speaker)}");
            lines.Add($"words {Escape(passage.Was.Text)}");
        }

        return lines;
    }

    private static string Fate(RecordedFate fate)
    {
        var moved = fate.Moved ? " moved" : "";
        var score = fate.Score.ToString("0.00", CultureInfo.InvariantCulture);
        return $"fate {fate.Id} {fate.Fate.LowerName()}{moved} {score} {string.Join(' ', fate.Now)}".TrimEnd();
    }
}
