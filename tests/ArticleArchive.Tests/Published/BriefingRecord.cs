namespace ArticleArchive.Tests.Published;

/// <summary>What the spokesman is on record as saying at the coalition briefing, in the order spoken: a statement a line, its paragraphs apart.</summary>
internal static class BriefingRecord
{
    public static IReadOnlyList<IReadOnlyList<string>> Statements { get; } =
    [
        ["beginning to crack"],
        ["this caliphate isn't all unicorns and rainbows"],
        [
            "We believe that Daesh is now beginning to lose. We see them in a defensive crouch.",
            "We see them having lost about 40% of the territory that they held at the pinnacle of their strength in Iraq, and they have lost about 10% of the territory they once held in Syria.",
            "We believe this failure is due to several factors, the first and foremost I believe is the presence of devastating Coalition air power.",
            "Second is the increasing capability of the Iraqi security forces in Iraq.",
            "And third is the increasing cohesion, strength and unity of the 65-nation coalition that has come together to defeat Daesh.",
            "So we are starting to see fraying around the edges of this organisation. We are beginning to see the fraying around the edges of this outfit as they begin to crack underneath this pressure.",
        ],
        [
            "As we squeeze them and we begin to see them get chipped away at inside Iraq and Syria, we are going to see them look for other avenues.",
            "We have seen this in Libya, we have seen it in parts of North Africa and Afghanistan, we have seen this through high-visibility terror attacks in places like Paris, possibly San Bernardino, Ankara, other places.",
            "What I do know is that we have assessed that as we continue to squeeze this enemy, as this enemy continues to feel that it's back on its heels, our assessment is that one of the responses to that - it really is in desperation, that they are going to want to show the world that they are still viable - and one of the ways they can do that is through a high-visibility attack outside of their so-called caliphate borders.",
        ],
        [
            "We view it exactly the opposite",
            "We view it as a sign that because of the pressure that has been placed on them, because they are beginning to stumble a little bit, they are trying to either distract or prove that they are not finished yet.",
        ],
        ["These guys are disgusting, they have left bombs in refrigerators, they have put bombs in toilets, they have put bombs inside the holy Koran - we found that on several occasions in Ramadi."],
        [
            "We have seen an increase in enforced conscription. We have seen an increase in the number of child soldiers, which is particularly concerning.",
            "And we have seen an increase in the use of more elite forces in more common units.",
        ],
        ["We have seen these elite Daesh forces, which are normally used in very specific units, have been farmed out to the grunt units to stiffen them a little bit."],
        [
            "When we killed Jihadi John we saw an immediate frenzy of activity inside of Daesh, where they rounded up their own fighters, there was a spike in executions over the next several days, and an adjustment to their communications.",
            "Why? These strikes see fear and paranoia inside the organisation.",
        ],
        [
            "I would like to attribute that to success - success of our efforts to show that the caliphate is not all the unicorns and rainbows that Daesh wants people to think it is.",
            "That word is starting to get out a little bit. If you move to the caliphate you are probably going to get killed by somebody.",
        ],
        ["not going to kill our way out"],
    ];
}
