namespace ArticleArchive.Quotations;

/// <summary>The number of Unicode code points before each UTF-16 unit of a text, and before its end.</summary>
internal static class CodePoints
{
    public static int[] Count(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var second = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            points[i + 1] = points[i] + 1;
            if (second)
                points[i + 1] = points[i];
        }

        return points;
    }
}
