using System.Text;

namespace ArticleArchive.Tests.Support;

/// <summary>Comma-separated values read as RFC 4180 says, and nothing more forgiving.</summary>
public static class CsvText
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var (lines, line, field, at) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), 0);
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                {
                    at += text[at] == '"' ? 1 : 0;
                    field.Append(text[at]);
                }

                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\r'); at++)
                    field.Append(text[at]);
            }

            line.Add(field.ToString());
            field.Clear();
            if (text[at] == '\r')
            {
                text[at + 1].ShouldBe('\n');
                lines.Add(line);
                line = [];
                at++;
            }

            at++;
        }

        return lines;
    }
}
