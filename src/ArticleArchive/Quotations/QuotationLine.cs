using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleArchive.Quotations;

/// <summary>
/// The engine as a tool: reads a line of JSON <c>{"id","text"}</c> and returns it with <c>quotes</c> added. Passages are the lines of the text; offsets count
/// Unicode code points.
/// </summary>
public static class QuotationLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one line and finds its quotations.</summary>
    /// <returns>
    /// A line of JSON:
    /// <c>{"id","text","quotes":[{"start","end","text","parts","kind","speaker","rule"}],"reported":[{"start","end","text","speaker","cue","rule"}]}</c>.
    /// <c>speaker</c> is null where the text does not say; a reported statement is a whole sentence.
    /// </returns>
    /// <exception cref="JsonException">The line is not JSON, or has no text.</exception>
    public static string Answer(string line)
    {
        if (JsonNode.Parse(line) is not JsonObject given || given["text"]?.GetValueKind() != JsonValueKind.String)
            throw new JsonException("The line has no \"text\".");

        var text = TextOf(given);
        var passages = TextPassages.Parse(text);
        var points = CodePoints.Count(text);
        var quotes = new JsonArray();
        var statements = QuotationEngine.Read(passages.Texts, []);
        foreach (var utterance in statements.Utterances)
        {
            foreach (var group in Groups(utterance, passages.Texts))
                quotes.Add(Quote(group, utterance, passages, points));
        }

        var reported = new JsonArray([.. statements.Reported.Select(statement => Reported(statement, passages, points))]);
        return new JsonObject { ["id"] = given["id"]?.DeepClone(), ["text"] = text, ["quotes"] = quotes, ["reported"] = reported }.ToJsonString(Options);
    }

    private static JsonObject Reported(ReportedStatement statement, TextPassages passages, int[] points)
    {
        var (passage, span) = statement.Sentence;
        var start = passages.Starts[passage] + span.Start;
        return new JsonObject
        {
            ["start"] = points[start],
            ["end"] = points[start + span.Length],
            ["text"] = span.Slice(passages.Texts[passage].Text),
            ["speaker"] = Speaker(statement.Attribution, passages, points),
            ["cue"] = statement.Attribution.Cue is { } cue ? cue.Span.Slice(passages.Texts[cue.Passage].Text) : null,
            ["rule"] = statement.Rule,
        };
    }

    private static string TextOf(JsonObject given)
    {
        try
        {
            return given["text"]?.GetValue<string>() ?? "";
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("The text is not valid Unicode: it contains half of a surrogate pair.", broken);
        }
    }

    /// <summary>A statement interrupted by its attribution counts as several quotations; one that only continues over paragraphs counts as one.</summary>
    private static List<List<TextSpan>> Groups(Utterance utterance, IReadOnlyList<PassageText> texts)
    {
        var groups = new List<List<TextSpan>>();
        var open = false;
        foreach (var (passage, span) in utterance.Quotations.Select(quotation => quotation.Place))
        {
            if (!open)
                groups.Add([]);
            groups[^1].Add(new TextSpan(passage, span.Start));
            groups[^1].Add(new TextSpan(passage, span.End));
            open = texts[passage].Text.AsSpan(span.End).IsWhiteSpace();
        }

        return groups;
    }

    private static JsonObject Quote(List<TextSpan> ends, Utterance utterance, TextPassages passages, int[] points)
    {
        var places = ends.Select(end => passages.Starts[end.Start] + end.Length).ToArray();
        var parts = new JsonArray();
        for (var i = 0; i < places.Length; i += 2)
            parts.Add(new JsonArray(points[places[i]], points[places[i + 1]]));

        return new JsonObject
        {
            ["start"] = points[places[0]],
            ["end"] = points[places[^1]],
            ["text"] = passages.Text[places[0]..places[^1]],
            ["parts"] = parts,
            ["kind"] = utterance.Quotations[0].Kind.ToString().ToLowerInvariant(),
            ["speaker"] = Speaker(utterance.Attribution, passages, points),
            ["rule"] = utterance.Rule,
        };
    }

    private static JsonObject? Speaker(Attribution? attribution, TextPassages passages, int[] points)
    {
        if (attribution is null)
            return null;

        var speaker = new JsonObject { ["text"] = attribution.Name, ["start"] = null, ["end"] = null };
        if (attribution.Mention is { } mention)
        {
            var start = passages.Starts[mention.Passage] + mention.Span.Start;
            speaker["text"] = mention.Span.Slice(passages.Texts[mention.Passage].Text);
            speaker["start"] = points[start];
            speaker["end"] = points[start + mention.Span.Length];
        }

        speaker["resolved"] = attribution.Name;
        speaker["named"] = attribution.Named;
        speaker["role"] = attribution.Role;
        speaker["through"] = attribution.Through;
        speaker["channel"] = attribution.Channel;
        return speaker;
    }
}
