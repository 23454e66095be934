namespace ArticleArchive.History;

/// <summary>Reads history files and checks every hash against its lines. Never throws: an error is returned as a problem with its line.</summary>
public static class HistoryReader
{
    private const string Advice = "Restore the file from a backup, or delete it to discard the history. Until then links are compared with the "
        + "article as it is now.";

    /// <summary>Reads a history file.</summary>
    /// <param name="file">The path of the file below the content folder, for problems.</param>
    /// <param name="text">The text of the file.</param>
    public static HistoryReading Read(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        try
        {
            if (lines[0] != HistoryText.Heading)
                throw new HistoryFormatException(1, $"A history file begins with \"{HistoryText.Heading}\".");
            return new HistoryReading(ReadRecords(lines), null);
        }
        catch (HistoryFormatException wrong)
        {
            return new HistoryReading(
                [], new ContentProblem { Severity = ProblemSeverity.Error, File = file, Line = wrong.Line, What = wrong.Message, Advice = Advice });
        }
    }

    private static List<Revision> ReadRecords(string[] lines)
    {
        var revisions = new List<Revision>();
        var words = new Dictionary<PassageId, RevisionPassage>();
        var start = 1;
        while (start < lines.Length)
        {
            if (lines[start].Length == 0)
            {
                start++;
                continue;
            }

            var end = Array.FindIndex(lines, start, line => line.StartsWith("hash ", StringComparison.Ordinal));
            if (end < 0)
                throw new HistoryFormatException(start + 1, "The record that begins here has no hash line: it was cut short.");

            var record = new HistoryRecord(lines, start, end);
            record.Verify(revisions.Count > 0 ? revisions[^1].Hash : HistoryText.NoHash);
            revisions.Add(ReadRecord(record, revisions.Count + 1, words));
            start = end + 1;
        }

        return revisions;
    }

    private static Revision ReadRecord(HistoryRecord record, int number, Dictionary<PassageId, RevisionPassage> words)
    {
        record.Expect("revision", number.ToString(CultureInfo.InvariantCulture));
        var time = record.Take("time");
        if (!DateTimeOffset.TryParseExact(time, HistoryText.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            throw record.Wrong($"\"{time}\" is not a time such as 2026-01-31T12:00:00Z.");
        var slugText = record.Take("slug");
        if (!ArticleSlug.TryParse(slugText, out var slug))
            throw record.Wrong($"\"{slugText}\" is not a slug.");

        return new Revision
        {
            Number = number,
            Time = moment,
            Slug = slug,
            File = HistoryText.Unescape(record.Take("file")),
            Sha256 = record.Take("sha256"),
            Note = record.TakeIf("note") is { } note ? HistoryText.Unescape(note) : null,
            Fates = [.. Fates(record)],
            Passages = [.. Passages(record, words)],
            Hash = record.Hash,
        };
    }

    private static IEnumerable<RecordedFate> Fates(HistoryRecord record)
    {
        while (record.TakeIf("fate") is { } line)
        {
            var parts = line.Split(' ').ToList();
            var moved = parts.Remove("moved");
            if (parts.Count < 3
                || !Enum.TryParse<PassageFate>(parts[1], ignoreCase: true, out var fate)
                || !double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var score))
                throw record.Wrong("A fate line reads: fate, id, what became of it, its similarity, and the ids that have its words now.");
            yield return new RecordedFate(Id(record, parts[0]), fate, moved, score, [.. parts.Skip(3).Select(part => Id(record, part))]);
        }
    }

    private static IEnumerable<RecordedPassage> Passages(HistoryRecord record, Dictionary<PassageId, RevisionPassage> words)
    {
        while (record.TakeIf("passage") is { } line)
        {
            if (line.Split(' ') is not [var idText, var kindText] || !Enum.TryParse<PassageKind>(kindText, ignoreCase: true, out var kind))
                throw record.Wrong("A passage line reads: passage, id, kind.");

            var id = Id(record, idText);
            var speaker = record.TakeIf("speaker");
            if (record.TakeIf("words") is { } text)
                words[id] = new RevisionPassage(kind, HistoryText.Unescape(text), speaker is null ? null : HistoryText.Unescape(speaker));
            else if (!words.ContainsKey(id))
                throw record.Wrong($"The words of {id} are missing: it is named here for the first time.");
            yield return new RecordedPassage(id, words[id]);
        }

        record.ExpectEnd();
    }

    private static PassageId Id(HistoryRecord record, string text) =>
        PassageId.TryParse(text, out var id) ? id : throw record.Wrong($"\"{text}\" is not the id of a passage.");
}
