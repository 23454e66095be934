using Markdig.Syntax;

namespace ArticleArchive.Content.Rendering;

/// <summary>Splits what Markdown takes for an ordered list into lists, whose numbers are in sequence, and paragraphs that begin with a number.</summary>
internal static class NumberedItems
{
    /// <summary>Runs of items with numbers in sequence, or all the same, which Markdown allows; a run of one is not a list.</summary>
    public static IEnumerable<IReadOnlyList<ListItemBlock>> Runs(ListBlock list)
    {
        var run = new List<ListItemBlock>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (run.Count > 0 && !GoesOn(run, item))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
            yield return run;
    }

    private static bool GoesOn(List<ListItemBlock> run, ListItemBlock item)
    {
        var step = run.Count == 1 ? item.Order - run[0].Order : run[1].Order - run[0].Order;
        return step is 0 or 1 && item.Order == run[^1].Order + step;
    }
}
