using ArticleArchive.Tests.Rooms.Cycle.One;

namespace ArticleArchive.Tests.Rooms.Cycle.Two;

/// <summary>Depends on the other room, which depends on this one.</summary>
internal sealed record Egg(Hen? From);
