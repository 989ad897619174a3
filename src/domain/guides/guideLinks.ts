/** A place that the guides lead to. The address is empty where the procedure has none; the county may write it on Setup. */
export type GuideLink = { readonly name: string; readonly address: string; readonly rules: readonly string[] };

/** The links of the procedure: the admin role, the sign-in page, the two courses, and the custom template of the invitation. */
export const guideLinks: readonly GuideLink[] = [
  { name: "LinkedIn Learning admin", address: "", rules: ["R42"] },
  { name: "LinkedIn Learning sign-in", address: "https://www.linkedin.com/learning", rules: ["R6"] },
  { name: "Custom email template", address: "", rules: ["R47"] },
  {
    name: "New to LinkedIn Learning",
    address:
      "https://www.linkedin.com/learning-login/share?account=87384162&forceAccount=true&redirect=https%3A%2F%2Fwww%2Elinkedin%2Ecom%2Flearning%2Fpaths%2Fcalworks-employment-services-new-to-linkedin-learning%3FshareId=86482ea5-944b-453c-9120-ec6d3fe6f807",
    rules: ["R8", "R20"],
  },
  {
    name: "Curator Role on LinkedIn Learning",
    address:
      "https://www.linkedin.com/learning/paths/calworks-employment-services-curator-role-on-linkedin-learning?u=87384162",
    rules: ["R8"],
  },
];
