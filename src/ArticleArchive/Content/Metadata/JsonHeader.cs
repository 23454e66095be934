using System.Text;
using System.Text.Json;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Reads metadata that is a JSON object into values that know their place.</summary>
internal static class JsonHeader
{
    private const int DeepestNesting = 16;

    /// <summary>How metadata is read: comments and a comma after the last value are passed by.</summary>
    public static JsonReaderOptions Options { get; } = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestNesting };

    /// <summary>Reads an object that <see cref="FrontMatter"/> found.</summary>
    /// <param name="json">The object.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    public static MetadataNode.Map Read(string json, int linesBefore)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, Options);
        reader.Read();
        return Value(ref reader, bytes, linesBefore) as MetadataNode.Map ?? new MetadataNode.Map([], new Place(linesBefore + 1));
    }

    private static MetadataNode Value(ref Utf8JsonReader reader, byte[] bytes, int linesBefore)
    {
        var place = PlaceOf(reader.TokenStartIndex, bytes, linesBefore);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<(MetadataNode.Scalar, MetadataNode)>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var key = new MetadataNode.Scalar(Words(ref reader), PlaceOf(reader.TokenStartIndex, bytes, linesBefore));
                    reader.Read();
                    entries.Add((key, Value(ref reader, bytes, linesBefore)));
                }

                return new MetadataNode.Map(entries, place);
            case JsonTokenType.StartArray:
                var items = new List<MetadataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, bytes, linesBefore));
                return new MetadataNode.List(items, place);
            case JsonTokenType.Null:
                return new MetadataNode.Scalar(null, place);
            case JsonTokenType.String:
                return new MetadataNode.Scalar(CleanText.Of(Words(ref reader)), place);
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
        // Half a surrogate pair, written with \u, is no text.
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static Place PlaceOf(long index, byte[] bytes, int linesBefore)
    {
        var before = Encoding.UTF8.GetString(bytes.AsSpan(0, (int)index));
        var place = Place.Of(before, before.Length);
        return place with { Line = place.Line + linesBefore };
    }
}
