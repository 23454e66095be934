namespace ArticleArchive.Samples;

/// <summary>What an article of the sample was before it was edited to stand as it does.</summary>
internal static class SampleLife
{
    /// <summary>The states in which it was recorded, oldest first, the last as it stands; empty for an article that was never recorded.</summary>
    public static IReadOnlyList<SampleState> Create(SampleSettings settings, long number, SampleStory story)
    {
        var random = new SampleRandom(settings.Seed, SampleStreams.Life(number));
        if (!random.Percent(settings.Recorded))
            return [];

        var edits = random.Below(100) switch { < 15 => 0, < 70 => 1, < 90 => 2, _ => 3 };
        var states = new Stack<(SampleStory Story, string Note)>();
        for (var then = story; edits > 0; edits--)
        {
            var (before, note) = SampleEdit.Undo(then, random);
            states.Push((then, note));
            then = before;
            story = before;
        }
        states.Push((story, "As first stored"));

        var time = new DateTimeOffset(story.Date.Day, new TimeOnly(6, 0), TimeSpan.Zero);
        return [.. states.Select(state => new SampleState(state.Story, time = time.AddMinutes(random.Between(30, 60 * 24 * 20)), state.Note))];
    }
}
