using System.Text.Json;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads JSON metadata into values with their places.</summary>
internal static class JsonHeader
{
    private const int DeepestNesting = 16;

    /// <summary>How JSON is read: comments and trailing commas are ignored.</summary>
    public static JsonReaderOptions Options { get; } = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DeepestNesting,
    };

    /// <summary>Reads an object that <see cref="FrontMatter"/> found.</summary>
    /// <param name="json">The object.</param>
    /// <param name="linesBefore">The number of lines in the file before it.</param>
    public static MetadataNode.Map Read(string json, int linesBefore)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, Options);
        var places = new Places(bytes, linesBefore);
        reader.Read();
        return Value(ref reader, places) as MetadataNode.Map ?? new MetadataNode.Map([], new Place(linesBefore + 1));
    }

    private static MetadataNode Value(ref Utf8JsonReader reader, Places places)
    {
        var place = places.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<(MetadataNode.Scalar, MetadataNode)>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var key = new MetadataNode.Scalar(Words(ref reader), places.At(reader.TokenStartIndex));
                    reader.Read();
                    entries.Add((key, Value(ref reader, places)));
                }

                return new MetadataNode.Map(entries, place);
            case JsonTokenType.StartArray:
                var items = new List<MetadataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, places));
                return new MetadataNode.List(items, place);
            case JsonTokenType.Null:
                return new MetadataNode.Scalar(null, place);
            case JsonTokenType.String:
                return new MetadataNode.Scalar(CleanText.Clean(Words(ref reader)), place);
            default:
                return new MetadataNode.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), place);
        }
    }

    private static string Words(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        // A lone surrogate, written with \u, is not text.
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    /// <summary>The places of bytes, for ascending indexes, so that each line is counted once.</summary>
    private sealed class Places(byte[] bytes, int linesBefore)
    {
        private int _line = 1;
        private int _lineStart;
        private int _at;

        public Place At(long index)
        {
            for (; _at < index; _at++)
            {
                if (bytes[_at] == '\n' || (bytes[_at] == '\r' && (_at + 1 == bytes.Length || bytes[_at + 1] != '\n')))
                    (_line, _lineStart) = (_line + 1, _at + 1);
            }

            // A whole object may be on one line: columns are counted only as far as somebody would look.
            const int Longest = 1000;
            return new Place(
                _line + linesBefore, _at - _lineStart > Longest ? null : Encoding.UTF8.GetCharCount(bytes.AsSpan(_lineStart, _at - _lineStart)) + 1);
        }
    }
}
