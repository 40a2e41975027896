// Apart from the schemas, so that who only asks for a picture's type does not fetch them.
export const assetTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
