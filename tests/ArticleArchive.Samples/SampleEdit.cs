namespace ArticleArchive.Samples;

/// <summary>What editors do to a published article, backwards: from the article as it stands to what it was.</summary>
internal static class SampleEdit
{
    private const int MinBlocks = 3;
    private const int LongWord = 6;

    /// <summary>The article before one edit, and what the edit was.</summary>
    public static (SampleStory Before, string Note) Undo(SampleStory story, SampleRandom random)
    {
        var text = new SampleText(random);
        // The first paragraph of a story stands; what is below it is moved, cut and added to.
        var place = story.Blocks.Count < MinBlocks ? 0 : random.Between(1, story.Blocks.Count - 2);
        return random.Below(story.Blocks.Count < MinBlocks ? 50 : 100) switch
        {
            < 20 => (story with { Title = story.Style.Dress(text.Sentence("headline")) }, "New headline"),
            < 50 when Misspelt(story.Blocks[place], random) is { } misspelt => (With(story, place, [misspelt]), "Spelling corrected"),
            < 65 => (With(story, place, []), "A paragraph added"),
            < 80 => (With(story, place, [story.Blocks[place], story.Style.Dress(text.Sentence("narrative"))]), "A paragraph taken out"),
            < 90 => (Swapped(story, place), "A paragraph moved"),
            _ => (Joined(story, place), "A long paragraph parted"),
        };
    }

    private static SampleStory With(SampleStory story, int place, IEnumerable<string> blocks) =>
        story with { Blocks = [.. story.Blocks.Take(place), .. blocks, .. story.Blocks.Skip(place + 1)] };

    private static SampleStory Swapped(SampleStory story, int place) =>
        story with { Blocks = [.. story.Blocks.Take(place), story.Blocks[place + 1], story.Blocks[place], .. story.Blocks.Skip(place + 2)] };

    private static SampleStory Joined(SampleStory story, int place) =>
        story with { Blocks = [.. story.Blocks.Take(place), $"{story.Blocks[place]} {story.Blocks[place + 1]}", .. story.Blocks.Skip(place + 2)] };

    /// <summary>Two letters of a long word change places; null for a block without one.</summary>
    private static string? Misspelt(string block, SampleRandom random)
    {
        string[] words = block.Split(' ');
        int[] found = [.. words.Index().Where(word => word.Item.Length >= LongWord && word.Item.All(char.IsAsciiLetterLower)).Select(word => word.Index)];
        if (found.Length == 0)
            return null;

        var at = random.Pick(found);
        var middle = words[at].Length / 2;
        words[at] = $"{words[at][..(middle - 1)]}{words[at][middle]}{words[at][middle - 1]}{words[at][(middle + 1)..]}";
        return string.Join(' ', words);
    }
}
