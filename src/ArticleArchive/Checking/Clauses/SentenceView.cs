using ArticleArchive.Quotations;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Shows the whole sentences that contain quoted words, so that a reader sees what was cut off.</summary>
internal static class SentenceView
{
    /// <summary>The sentences of a passage from the first span to the last, or to a later word, split into quoted and unquoted parts.</summary>
    public static IReadOnlyList<SentencePart> Split(string text, IReadOnlyList<TextSpan> spans, TextSpan? until = null)
    {
        var end = Math.Max(spans[^1].End, until?.End ?? 0);
        var sentences = SentenceBounds.Around(text, new TextSpan(spans[0].Start, end - spans[0].Start));
        var start = sentences.Start;
        var parts = new List<SentencePart>();
        foreach (var span in spans)
        {
            Add(text[start..Math.Max(start, span.Start)], false);
            Add(text[Math.Max(start, span.Start)..span.End], true);
            start = span.End;
        }

        Add(text[start..sentences.End], false);
        return parts;

        void Add(string part, bool quoted)
        {
            if (part.Length > 0)
                parts.Add(new SentencePart(part, quoted));
        }
    }
}
