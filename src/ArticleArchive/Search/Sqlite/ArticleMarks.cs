namespace ArticleArchive.Search.Sqlite;

/// <summary>What facets count of an article, as numbers: ids of <c>search_values</c>.</summary>
internal sealed record ArticleMarks
{
    /// <summary>Its publisher: one id or none.</summary>
    public required IReadOnlyList<int> Sources { get; init; }

    /// <summary>Its topics.</summary>
    public required IReadOnlyList<int> Topics { get; init; }

    /// <summary>Every year that its date can mean, or <c>undated</c>.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Who speaks in each passage where one known person does, in order.</summary>
    public required IReadOnlyList<PassageSpeaker> Speakers { get; init; }

    /// <summary>The rows of the article in <see cref="SearchTables.Statements"/>, in order; the speaker is 0 where nobody known speaks.</summary>
    public required IReadOnlyList<PassageSpeaker> Statements { get; init; }

    /// <summary>The numbers, each list after its length.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Write(writer, Sources);
        Write(writer, Topics);
        Write(writer, Years);
        Write(writer, Speakers);
        Write(writer, Statements);
        writer.Flush();
        return stream.ToArray();
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<int> ids)
    {
        writer.Write7BitEncodedInt(ids.Count);
        foreach (var id in ids)
            writer.Write7BitEncodedInt(id);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<PassageSpeaker> places)
    {
        writer.Write7BitEncodedInt(places.Count);
        foreach (var (passage, speaker) in places)
        {
            writer.Write7BitEncodedInt(passage);
            writer.Write7BitEncodedInt(speaker);
        }
    }
}
