using System.Globalization;
using System.Text;

namespace ArticleArchive.Samples;

/// <summary>Fills the lines of the sample's language with words.</summary>
internal sealed class SampleText(SampleRandom random)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    /// <summary>Says what fills a slot from now on.</summary>
    public void Give(string slot, string words) => _given[slot] = words;

    /// <summary>A line of the section, filled.</summary>
    public string Words(string section)
    {
        _text.Clear();
        Fill(section);
        return _text.ToString();
    }

    /// <summary>A line of the section, filled, its first letter a capital.</summary>
    public string Sentence(string section)
    {
        _text.Clear();
        Fill(section);
        _text[0] = char.ToUpperInvariant(_text[0]);
        return _text.ToString();
    }

    private void Fill(string slot)
    {
        if (SampleLanguage.Find(slot) is not { } section)
        {
            _text.Append(MakeUp(slot));
            return;
        }

        var article = -1;
        foreach (var part in section.Draw(random))
        {
            var start = _text.Length;
            if (part is { IsSlot: true, Text: "a" })
                article = start + 1;
            if (!part.IsSlot || part.Text == "a")
                _text.Append(part.Text);
            else
                Fill(part.Text);
            if (part.Capital)
                _text[start] = char.ToUpperInvariant(_text[start]);
            if (part.IsSlot && article > 0 && article < start)
            {
                if ("aeiou".Contains(_text[start], StringComparison.Ordinal))
                    _text.Insert(article, 'n');
                article = -1;
            }
        }
    }

    private string MakeUp(string slot) => slot switch
    {
        "place" => InventedNames.Places.Draw(random),
        "surname" => InventedNames.Surnames.Draw(random),
        "number" => Number().ToString("N0", CultureInfo.InvariantCulture),
        "few" => random.Between(2, 40).ToString(CultureInfo.InvariantCulture),
        "percent" => random.Between(2, 98).ToString(CultureInfo.InvariantCulture),
        _ => _given[slot],
    };

    private int Number() => random.Below(10) switch
    {
        < 6 => random.Between(2, 20),
        < 9 => random.Between(20, 200),
        _ => random.Between(200, 9_999),
    };
}
