namespace PhotosIdentite.Imaging.Contracts;

/// <summary>A document's rule changed after a photo's first check, and the photo was judged again.</summary>
/// <param name="On">The day on which the rule that judged it last came into force.</param>
public sealed record RuleNews(DateOnly On, IReadOnlyList<ChangedField> Changes);

/// <param name="Field">A key of <see cref="DocumentFacts.Sources"/>: <c>head-height</c>; or <c>authority</c>, where a rule of ours became an authority's.</param>
/// <param name="Before">In neutral words, <c>32–36 mm</c>; empty: nothing was said.</param>
/// <param name="After">As <paramref name="Before"/>.</param>
public sealed record ChangedField(string Field, string Before, string After);
